package no.trappa.app.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** Tells whoever looks at a view, in their language, that the server cannot be reached just now. */
@Tag("trappa-lifeline")
public final class Lifeline extends Component {

  /** Says so until the server is back. */
  public Lifeline() {
    getElement().setAttribute("data-lost", getTranslation("shell.lost"));
    getElement().setAttribute("data-found", getTranslation("shell.found"));
  }

  /** On a page that nobody sits at: it loads itself again when it must. */
  public Lifeline alone() {
    getElement().setAttribute("data-alone", true);
    return this;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    event.getUI().getPage().addJavaScript("context://look/lifeline.js");
  }
}
