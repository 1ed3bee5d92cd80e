package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.Component;

/** Knows whether the reader is in one of a form's fields; what they type there is told later. */
final class Pen {

  private boolean here;

  Pen(Component form) {
    form.getElement().addEventListener("focusin", _ -> here = true);
    form.getElement().addEventListener("focusout", _ -> here = false);
  }

  boolean isHere() {
    return here;
  }
}
