package no.trappa.app.shell;

import com.vaadin.flow.component.Component;

/** Knows whether the reader is in one of a form's fields; what they type there is told later. */
public final class Pen {

  private boolean here;

  /** Watches the fields within the form. */
  public Pen(Component form) {
    form.getElement().addEventListener("focusin", _ -> here = true);
    form.getElement().addEventListener("focusout", _ -> here = false);
  }

  public boolean isHere() {
    return here;
  }
}
