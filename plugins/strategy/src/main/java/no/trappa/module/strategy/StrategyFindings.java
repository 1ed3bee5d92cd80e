package no.trappa.module.strategy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Rule;
import no.trappa.api.result.Finding;
import no.trappa.api.result.Trigger;
import no.trappa.api.value.Text;

/** Says where the directions pull apart, and where all pull the same way. */
final class StrategyFindings {

  /** Fewer comparisons than this say little about how far a municipality is from the others. */
  private static final int ENOUGH = 3;

  private final ModuleDefinition.Id module;
  private final Directions directions;

  StrategyFindings(ModuleDefinition.Id module, Directions directions) {
    this.module = module;
    this.directions = directions;
  }

  List<Finding> all() {
    return Stream.of(
            directions.themes().stream().flatMap(theme -> againstMost(theme).stream()),
            directions.municipalities().stream().flatMap(one -> farFromCommon(one).stream()),
            allAlike().stream())
        .flatMap(findings -> findings)
        .toList();
  }

  /** More than half of the municipalities have chosen the same, and not what is common. */
  private Optional<Finding> againstMost(Theme theme) {
    var own =
        directions.municipalities().stream().filter(one -> theme.of(one).isPresent()).toList();
    return theme
        .of(Party.COMMON)
        .flatMap(common ->
            theme.options().stream()
                .map(Kind.Option::id)
                .filter(option -> !option.equals(common))
                .filter(option -> 2 * holders(theme, own, option) > own.size())
                .filter(_ -> own.size() > 1)
                .findFirst()
                .map(option ->
                    disagreement(
                        "common-against-most-" + theme.question().indicator().indicator(),
                        Unit.collaboration(),
                        againstMost(theme, option, common, holders(theme, own, option), own.size()),
                        theme.triggers())));
  }

  private static int holders(Theme theme, List<Party> parties, Kind.Option.Id option) {
    return (int)
        parties.stream().filter(one -> theme.of(one).filter(option::equals).isPresent()).count();
  }

  private static Text againstMost(
      Theme theme, Kind.Option.Id option, Kind.Option.Id common, int holders, int of) {
    var own = theme.wording(option);
    var joint = theme.wording(common);
    return new Text(
        "%s: %d av %d kommuner har valgt «%s», men den felles strategien sier «%s». Avgjør hva som skal gjelde."
            .formatted(theme.title().nb(), holders, of, own.nb(), joint.nb()),
        "%s: %d av %d kommunar har valt «%s», men den felles strategien seier «%s». Avgjer kva som skal gjelde."
            .formatted(theme.title().nn(), holders, of, own.nn(), joint.nn()),
        "%s: %d of %d municipalities chose “%s”, but the joint strategy says “%s”. Decide which is to hold."
            .formatted(theme.title().en(), holders, of, own.en(), joint.en()));
  }

  private Optional<Finding> farFromCommon(Party one) {
    var alignment = Alignment.between(one, Party.COMMON, directions.themes());
    return alignment.compared() >= ENOUGH && alignment.isMostlyApart()
        ? Optional.of(
            disagreement("far-from-common", one.unit(), farFromCommon(alignment), differences(one)))
        : Optional.empty();
  }

  private static Text farFromCommon(Alignment alignment) {
    return new Text(
        "Kommunen og den felles strategien har valgt likt i %d av %d retninger. Avgjør hvilken av dem som skal endres."
            .formatted(alignment.alike(), alignment.compared()),
        "Kommunen og den felles strategien har valt likt i %d av %d retningar. Avgjer kva for ein av dei som skal endrast."
            .formatted(alignment.alike(), alignment.compared()),
        "The municipality and the joint strategy chose alike in %d of %d directions. Decide which of them is to change."
            .formatted(alignment.alike(), alignment.compared()));
  }

  private List<Trigger> differences(Party one) {
    return directions.themes().stream()
        .filter(theme -> theme.isComparable(one, Party.COMMON))
        .filter(theme -> !theme.isAlike(one, Party.COMMON))
        .flatMap(theme -> Stream.of(theme.trigger(Unit.collaboration()), theme.trigger(one.unit())))
        .sorted()
        .toList();
  }

  private Finding disagreement(String id, Unit unit, Text says, List<Trigger> triggers) {
    return new Finding(
        Finding.Kind.DISAGREEMENT, Rule.Severity.WARNING, module.value(), id, unit, says, triggers);
  }

  private Optional<Finding> allAlike() {
    var everybody = directions.parties().size();
    var alike =
        !directions.themes().isEmpty()
            && directions.themes().stream()
                .allMatch(theme ->
                    theme.chosen().size() == everybody && !Harmonising.of(theme).isNeeded());
    return alike
        ? Optional.of(
            new Finding(
                Finding.Kind.STRENGTH,
                Rule.Severity.STRENGTH,
                module.value(),
                "all-alike",
                Unit.collaboration(),
                new Text(
                    "Alle kommunene og den felles strategien har valgt de samme retningene.",
                    "Alle kommunane og den felles strategien har valt dei same retningane.",
                    "All the municipalities and the joint strategy have chosen the same directions."),
                directions.themes().stream().flatMap(theme -> theme.triggers().stream()).toList()))
        : Optional.empty();
  }
}
