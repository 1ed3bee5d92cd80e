package no.trappa.app.workshop.ui.agenda;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import no.trappa.app.language.Phrases;

/** Keeps people from leaving a plan that is not saved without being asked. */
final class Unsaved {

  /** The browser asks in its own words where the page itself is left. */
  private static final String ASK =
      """
      addEventListener("beforeunload", (event) => {
        if (this.isConnected && this.hasAttribute("data-unsaved")) event.preventDefault();
      });
      """;

  private Unsaved() {}

  static void watch(Component form) {
    form.getElement().executeJs(ASK);
  }

  static void mark(Component form, boolean unsaved) {
    form.getElement().setAttribute("data-unsaved", unsaved);
  }

  static void ask(BeforeLeaveEvent event, Phrases phrases) {
    var leaving = event.postpone();
    var dialog =
        new ConfirmDialog(
            phrases.say("agenda.unsaved"),
            phrases.say("agenda.unsaved.means"),
            phrases.say("agenda.unsaved.leave"),
            _ -> leaving.proceed());
    dialog.setCancelable(true);
    dialog.setCancelText(phrases.say("agenda.unsaved.stay"));
    dialog.addCancelListener(_ -> leaving.cancel());
    dialog.open();
  }
}
