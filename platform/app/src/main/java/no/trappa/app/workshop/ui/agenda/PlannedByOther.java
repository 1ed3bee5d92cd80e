package no.trappa.app.workshop.ui.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import no.trappa.app.shell.Notice;
import no.trappa.app.workshop.agenda.Agenda;
import no.trappa.app.workshop.agenda.Planned;

/** Two planned the same meeting: shows where they differ, and lets the later choose. */
class PlannedByOther extends Div {

  private final Button mine;
  private final Button theirs;

  PlannedByOther(AgendaWords words, Agenda yours, Planned saved) {
    var who = saved.by().orElse("–");
    mine = new Button(words.say("agenda.conflict.mine"));
    theirs = new Button(words.say("agenda.conflict.theirs", who));
    mine.addThemeVariants(ButtonVariant.PRIMARY);
    var differences = new UnorderedList();
    new PlanDifferences(words, yours, saved.agenda())
        .lines()
        .forEach(line -> differences.add(new ListItem(line)));
    var choices = new Div(mine, theirs);
    choices.addClassName("row");
    add(
        new Notice(
            Notice.Tone.WAIT,
            words.say("agenda.conflict", who),
            words.say("agenda.conflict.do"),
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
