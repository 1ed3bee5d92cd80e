package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import no.trappa.app.evaluation.RemarkWords;
import no.trappa.app.evaluation.Remarks;
import no.trappa.app.shell.RemarkList;
import no.trappa.app.shell.RemarkList.Paper;
import no.trappa.app.shell.RemarkList.Quote;

/** The remarks beside one question. */
class RemarkBlock extends Div {

  RemarkBlock(RemarkWords words, Remarks remarks) {
    add(
        new RemarkList(
            remarks.comments().stream()
                .map(one -> new Quote(one.words(), words.from(one.from())))
                .toList(),
            remarks.evidence().stream()
                .map(one -> new Paper(one.note().title(), one.note().link(), words.from(one)))
                .toList()));
  }
}
