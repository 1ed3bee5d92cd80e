package no.trappa.app.workshop.ui.agenda;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import no.trappa.app.workshop.agenda.Agenda;
import no.trappa.app.workshop.agenda.Homework;

/** How long the plan takes: of the meeting, and of the participants' own time. */
class PlanSum extends Div {

  private final AgendaWords words;
  private final Paragraph sum = new Paragraph();
  private final Paragraph spare = new Paragraph();
  private final Paragraph before = new Paragraph();

  PlanSum(AgendaWords words) {
    this.words = words;
    sum.addClassName("agenda-sum");
    before.addClassName("muted");
    addClassName("notice");
    getElement().setAttribute("role", "status");
    add(sum, spare, before);
  }

  void show(Agenda agenda) {
    var left = agenda.spareMinutes();
    sum.setText(
        words.say(
            "agenda.sum",
            words.length(agenda.plannedMinutes()),
            words.length(Math.max(0, agenda.minutes()))));
    spare.setText(spare(left));
    before.setText(before(Homework.of(agenda, words.definitions()).longest()));
    setClassName("wait", left < 0);
    setClassName("good", left >= 0);
  }

  private String spare(int left) {
    if (left < 0) {
      return words.say("agenda.sum.over", words.length(-left));
    }
    return left == 0
        ? words.say("agenda.sum.even")
        : words.say("agenda.sum.spare", words.length(left));
  }

  private String before(Optional<Homework.OfRole> longest) {
    return longest
        .map(role ->
            words.say(
                "agenda.before",
                words.length(role.minutes()),
                words.phrases().say(role.role().title()),
                role.questions()))
        .orElseGet(() -> words.say("agenda.before.nothing"));
  }
}
