package no.trappa.module.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Exhibit.Tone;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;

/** What each form gives and what it costs, with the reason in every cell. */
final class TradeOffs {

  private static final Text TITLE =
      new Text(
          "Hva hver form gir, og hva den koster",
          "Kva kvar form gjev, og kva ho kostar",
          "What each form gives, and what it costs");

  private static final Text DESCRIPTION =
      new Text(
          "Hver rute viser hvor mye formen gir av hensynet, fra 0 til 4, og hvorfor. Tallene er vår"
              + " egen vurdering av rekkefølgen, og må ikke legges sammen. Rettslige spørsmål må"
              + " vurderes av jurist. Formene kan kombineres.",
          "Kvar rute viser kor mykje forma gjev av omsynet, frå 0 til 4, og kvifor. Tala er vår eiga"
              + " vurdering av rekkjefølgja, og må ikkje leggjast saman. Rettslege spørsmål må"
              + " vurderast av jurist. Formene kan kombinerast.",
          "Each cell shows how much the form gives of the consideration, from 0 to 4, and why. The"
              + " figures are our own judgement of the order and must not be added. Legal questions"
              + " must be assessed by a lawyer. Forms can be combined.");

  private static final Text FORM = new Text("Form", "Form", "Form");

  /** From here on a form gives much of something. */
  private static final int MUCH = 3;

  /** Down to here it gives next to nothing, which is its price. */
  private static final int LITTLE = 1;

  private final Function<OrganisationModel.Id, Text> names;
  private final Map<Criterion, Fraction> weights;

  TradeOffs(Function<OrganisationModel.Id, Text> names, Map<Criterion, Fraction> weights) {
    this.names = names;
    this.weights = weights;
  }

  Exhibit draw(List<OrganisationModel.Id> models) {
    return new Exhibit.Table(
        "trade-offs",
        TITLE,
        DESCRIPTION,
        Stream.concat(Stream.of(FORM), Stream.of(Criterion.values()).map(Criterion::title))
            .toList(),
        models.stream().map(this::row).toList());
  }

  private List<Exhibit.Cell> row(OrganisationModel.Id model) {
    return Stream.concat(
            Stream.of(new Exhibit.Cell(names.apply(model), Optional.empty(), Tone.PLAIN)),
            Stream.of(Criterion.values()).map(criterion -> cell(model, criterion)))
        .toList();
  }

  private Exhibit.Cell cell(OrganisationModel.Id model, Criterion criterion) {
    var fit = FitTable.of(model, criterion);
    return new Exhibit.Cell(
        label(fit), Optional.of(Fraction.of(fit.level())), tone(fit, criterion));
  }

  private static Text label(Fit fit) {
    var start = fit.level() + ": ";
    var because = fit.because();
    return new Text(start + because.nb(), start + because.nn(), start + because.en());
  }

  /** What nobody weighs is neither an advantage nor a price. */
  private Tone tone(Fit fit, Criterion criterion) {
    if (!Fraction.ZERO.isBelow(weights.getOrDefault(criterion, Fraction.ZERO))) {
      return Tone.PLAIN;
    }
    if (fit.level() >= MUCH) {
      return Tone.GOOD;
    }
    return fit.level() <= LITTLE ? Tone.ATTENTION : Tone.PLAIN;
  }
}
