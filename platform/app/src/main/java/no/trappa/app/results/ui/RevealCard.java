package no.trappa.app.results.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import no.trappa.app.language.Phrases;

/** Says that it is not shown how people divide, and lets the facilitator show it. */
final class RevealCard extends Div {

  private final Phrases phrases;
  private Runnable reveal = () -> {};

  RevealCard(Phrases phrases) {
    this.phrases = phrases;
    addClassNames("card", "stack", "no-print");
    show(0);
  }

  void onReveal(Runnable wish) {
    reveal = wish;
  }

  /** There is nothing to show where all answers are in a picture. */
  void show(int questions) {
    removeAll();
    setVisible(questions > 0);
    if (questions > 0) {
      add(
          new Paragraph(phrases.say("results.reveal.lead", questions)),
          new Button(phrases.say("results.reveal"), _ -> confirm().open()));
    }
  }

  private ConfirmDialog confirm() {
    var dialog = new ConfirmDialog();
    dialog.setHeader(phrases.say("results.reveal.sure"));
    dialog.setText(phrases.say("results.reveal.means"));
    dialog.setCancelable(true);
    dialog.setCancelText(phrases.say("shell.cancel"));
    dialog.setConfirmText(phrases.say("results.reveal"));
    dialog.addConfirmListener(_ -> reveal.run());
    return dialog;
  }
}
