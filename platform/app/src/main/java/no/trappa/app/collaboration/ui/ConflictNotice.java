package no.trappa.app.collaboration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import no.trappa.app.shell.Notice;

/**
 * Two people changed the same collaboration: shows where they differ, and lets the later choose.
 */
class ConflictNotice extends Div {

  private final Button mine;
  private final Button theirs;

  ConflictNotice(Words words, Draft yours, Draft stored) {
    mine = new Button(words.say("collaboration.conflict.mine"));
    theirs = new Button(words.say("collaboration.conflict.theirs"));
    mine.addThemeVariants(ButtonVariant.PRIMARY);
    var differences = new UnorderedList();
    new Differences(words, yours, stored)
        .lines()
        .forEach(line -> differences.add(new ListItem(line)));
    var choices = new Div(mine, theirs);
    choices.addClassName("row");
    add(
        new Notice(
            Notice.Tone.WAIT,
            words.say("collaboration.conflict"),
            words.say("collaboration.conflict.do"),
            differences,
            choices));
  }

  void keepMine(Runnable action) {
    mine.addClickListener(_ -> action.run());
  }

  void takeTheirs(Runnable action) {
    theirs.addClickListener(_ -> action.run());
  }
}
