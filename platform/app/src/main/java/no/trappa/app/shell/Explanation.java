package no.trappa.app.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;

/** Why a reader does not see what they asked for, and what they can do. */
final class Explanation extends Div {

  Explanation(String title, String whatToDo) {
    var home = new Anchor("/", getTranslation("shell.home"));
    home.setRouterIgnore(true);
    home.addClassNames("button", "primary");
    addClassName("empty-state");
    add(new Image("look/stairs.svg", ""), new H1(title), new Paragraph(whatToDo), home);
  }
}
