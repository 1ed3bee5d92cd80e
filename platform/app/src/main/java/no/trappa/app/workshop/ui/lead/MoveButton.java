package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.button.Button;
import java.util.function.BooleanSupplier;

/**
 * Something to press once: until the room has answered, a second press does nothing.
 *
 * <p>Such a button loses the focus while it waits, and gets it back if it can still be pressed.
 */
class MoveButton extends Button {

  private boolean allowed = true;

  MoveButton(String words, Runnable press) {
    this(
        words,
        () -> {
          press.run();
          return true;
        });
  }

  /** What is pressed says whether the focus is to stay here. */
  MoveButton(String words, BooleanSupplier press) {
    super(words);
    setDisableOnClick(true);
    addClickListener(_ -> {
      var stays = press.getAsBoolean();
      setEnabled(allowed);
      if (stays) {
        keepFocus();
      }
    });
  }

  /** Whether it can be pressed as the room stands. */
  void allow(boolean can) {
    allowed = can;
    setEnabled(can);
  }

  /** Shows it only where it can be pressed. */
  void offer(boolean can) {
    setVisible(can);
    allow(can);
  }

  private void keepFocus() {
    var page = findAncestor(LeadPage.class);
    if (allowed && isVisible()) {
      focus();
    } else if (page != null) {
      page.focusNext();
    }
  }
}
