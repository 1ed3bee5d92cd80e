package no.trappa.app.workshop.agenda;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.value.Text;

/**
 * Whether an agenda can be kept.
 *
 * @param modules those of the evaluation
 */
record AgendaCheck(List<ModuleDefinition.Id> modules) {

  private static final int LONGEST = Agendas.LONGEST_MINUTES;

  private static final Text OTHER_MODULES =
      new Text(
          "Planen må ha hver av vurderingens moduler én gang. Last siden på nytt.",
          "Planen må ha kvar av modulane i vurderinga éin gong. Last sida på nytt.",
          "The plan must have each of the evaluation’s modules once. Reload the page.");
  private static final Text LENGTH =
      new Text(
          "Møtet må vare mellom 1 og %d minutter.".formatted(LONGEST),
          "Møtet må vare mellom 1 og %d minutt.".formatted(LONGEST),
          "The meeting must last between 1 and %d minutes.".formatted(LONGEST));
  private static final Text PART =
      new Text(
          "En modul eller en pause kan ta mellom 0 og %d minutter.".formatted(LONGEST),
          "Ein modul eller ein pause kan ta mellom 0 og %d minutt.".formatted(LONGEST),
          "A module or a break can take between 0 and %d minutes.".formatted(LONGEST));

  Optional<Text> fault(Agenda agenda) {
    var planned = agenda.items().stream().map(AgendaItem::module).toList();
    if (planned.size() != modules.size()
        || !new HashSet<>(planned).equals(new HashSet<>(modules))) {
      return Optional.of(OTHER_MODULES);
    }
    if (agenda.minutes() < 1 || agenda.minutes() > LONGEST) {
      return Optional.of(LENGTH);
    }
    var parts = agenda.items().stream().allMatch(item -> fits(item.minutes()));
    return parts && fits(agenda.breakMinutes()) ? Optional.empty() : Optional.of(PART);
  }

  private static boolean fits(int minutes) {
    return 0 <= minutes && minutes <= LONGEST;
  }
}
