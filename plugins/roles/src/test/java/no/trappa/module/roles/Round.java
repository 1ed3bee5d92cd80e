package no.trappa.module.roles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Situation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Phase;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import no.trappa.api.logic.ModuleInput;
import no.trappa.api.logic.ModuleOutcome;
import no.trappa.api.result.Place;
import no.trappa.api.result.Tally;
import no.trappa.api.value.Fraction;

/** One evaluation of two municipalities, told as who answered what. */
final class Round {

  static final Unit ELVENES = Unit.of(new Organisation.Id("elvenes"));
  static final Unit SOLHEIA = Unit.of(new Organisation.Id("solheia"));
  static final Unit COLLABORATION = Unit.collaboration();

  private final List<Tally> tallies = new ArrayList<>();

  /** People in one role gave these levels, and they may be shown. */
  Round said(Unit unit, String role, String indicator, int... levels) {
    var counts = new TreeMap<Fraction, Integer>();
    for (var level : levels) {
      counts.merge(Fraction.of(level), 1, Integer::sum);
    }
    return add(
        new Tally(
            place(unit, indicator),
            Optional.of(new Role.Id(role)),
            levels.length,
            Optional.of(new Tally.Division(levels.length, 0, 0, counts))));
  }

  /** People in one role answered, too few to show what they said. */
  Round saidTooFew(Unit unit, String role, String indicator, int people) {
    return add(
        new Tally(
            place(unit, indicator), Optional.of(new Role.Id(role)), people, Optional.empty()));
  }

  /** All in a unit together gave these levels. */
  Round saidTogether(Unit unit, String indicator, Map<Fraction, Integer> counts) {
    return add(
        new Tally(
            place(unit, indicator),
            Optional.empty(),
            counts.size(),
            Optional.of(new Tally.Division(counts.size(), 0, 0, new TreeMap<>(counts)))));
  }

  private Round add(Tally tally) {
    tallies.add(tally);
    return this;
  }

  private static Place place(Unit unit, String indicator) {
    return new Place(QuestionRef.of(IndicatorRef.parse("roles/" + indicator)), unit);
  }

  ModuleOutcome outcome() {
    var situation =
        new Situation(
            new Phase.Id("pre-project"),
            Ambition.EXTENSIVE,
            Optional.empty(),
            LocalDate.of(2026, 3, 1),
            List.of(
                new Organisation(new Organisation.Id("elvenes"), "Elvenes"),
                new Organisation(new Organisation.Id("solheia"), "Solheia")),
            3);
    var input = new ModuleInput(SmallModule.module(), SmallModule.vocabulary(), situation, tallies);
    return new ModuleOutcome(input, List.of(), List.of());
  }
}
