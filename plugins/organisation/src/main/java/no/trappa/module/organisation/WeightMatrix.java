package no.trappa.module.organisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Exhibit.Tone;
import no.trappa.api.value.Text;

/** What each municipality lets count, side by side; no weight is better than another. */
final class WeightMatrix {

  private static final Text TITLE =
      new Text("Hva kommunene vekter", "Kva kommunane vektar", "What the municipalities weigh");

  private static final Text DESCRIPTION =
      new Text(
          "0 betyr at hensynet ikke teller, og 3 at det teller tredobbelt. Ingen vekt er riktigere"
              + " enn en annen.",
          "0 betyr at omsynet ikkje tel, og 3 at det tel tredobbelt. Inga vekt er rettare enn ei"
              + " anna.",
          "0 means that the consideration does not count, 3 that it counts triple. No weight is"
              + " more right than another.");

  private WeightMatrix() {}

  static Exhibit draw(Weights weights, List<Organisation> members) {
    var weighing =
        members.stream().filter(one -> weights.units().containsKey(Unit.of(one.id()))).toList();
    return new Exhibit.Matrix(
        "weights",
        TITLE,
        DESCRIPTION,
        Stream.of(Criterion.values()).map(Criterion::title).toList(),
        weighing.stream().map(one -> Text.same(one.name())).toList(),
        weighing.stream().map(one -> row(weights, Unit.of(one.id()))).toList());
  }

  private static List<Exhibit.Cell> row(Weights weights, Unit unit) {
    return Stream.of(Criterion.values())
        .map(criterion -> weights.of(unit, criterion))
        .map(weight ->
            new Exhibit.Cell(Text.same(weight.toString()), Optional.of(weight), Tone.PLAIN))
        .toList();
  }
}
