package no.trappa.app.results.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import no.trappa.app.evaluation.RemarkWords;
import no.trappa.app.evaluation.Remarks;
import no.trappa.app.shell.RemarkList;
import no.trappa.app.shell.RemarkList.Paper;
import no.trappa.app.shell.RemarkList.Quote;

/** What people wrote beside their answers to one indicator. */
final class RemarksDialog extends Dialog {

  RemarksDialog(Wording words, String title, Remarks remarks, RemarkWords says) {
    setHeaderTitle(title);
    setWidth("min(44rem, 94vw)");
    add(
        new RemarkList(
            remarks.comments().stream()
                .map(one -> new Quote(one.words(), says.from(one.from())))
                .toList(),
            remarks.evidence().stream()
                .map(one -> new Paper(one.note().title(), one.note().link(), says.from(one)))
                .toList()));
    getFooter().add(new Button(words.say("close"), _ -> close()));
  }
}
