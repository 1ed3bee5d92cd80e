package no.trappa.app.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;

/** Says what will be here, and what to do so that it is. */
public final class EmptyState extends Div {

  public EmptyState(String title, String whatToDo, Component... actions) {
    addClassName("empty-state");
    add(new Image("look/stairs.svg", ""), new H2(title), new Paragraph(whatToDo));
    add(actions);
  }
}
