package no.trappa.app.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.Vocabulary;
import no.trappa.app.workshop.room.Programme;
import no.trappa.engine.tally.Panel;

/** What one participant is asked: module by module, group by group, one question a screen. */
public record Questionnaire(List<Screen> screens) {

  public Questionnaire {
    screens = List.copyOf(screens);
  }

  public static Questionnaire of(Definitions definitions, Unit unit, Role.Id role) {
    var words = definitions.vocabulary();
    var screens = new ArrayList<Screen>();
    for (var stop : Programme.of(definitions).stops()) {
      if (words.asks(stop.indicator(), unit.kind(), role)) {
        var number = screens.size() + 1;
        var visible = speaksForOthers(stop.indicator(), words, unit, role);
        screens.add(Screen.of(number, stop.module(), stop.group(), stop.indicator(), visible));
      }
    }
    return new Questionnaire(screens);
  }

  /** Whether this role's answer is its unit's, or that of those it represents. */
  private static boolean speaksForOthers(
      Indicator indicator, Vocabulary words, Unit unit, Role.Id role) {
    return indicator.respondents().speaksForOthers(role)
        || Panel.of(indicator, words).voice(unit).filter(role::equals).isPresent();
  }

  public int size() {
    return screens.size();
  }

  public Optional<Screen> screen(int number) {
    return number < 1 || number > screens.size()
        ? Optional.empty()
        : Optional.of(screens.get(number - 1));
  }

  public Optional<Screen> screen(IndicatorRef ref) {
    return screens.stream().filter(screen -> screen.ref().equals(ref)).findFirst();
  }

  public int answered(Set<QuestionRef> answered) {
    return (int) screens.stream().filter(screen -> screen.isAnswered(answered)).count();
  }

  /** On how many screens the participant speaks for others, and is seen to. */
  public int visible() {
    return (int) screens.stream().filter(Screen::visible).count();
  }

  public Optional<Screen> firstOpen(Set<QuestionRef> answered) {
    return screens.stream().filter(screen -> !screen.isAnswered(answered)).findFirst();
  }
}
