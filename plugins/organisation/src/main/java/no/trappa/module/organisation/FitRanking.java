package no.trappa.module.organisation;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.result.Exhibit;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;

/** Draws the ranking, and says of each form what it gives most and least of. */
final class FitRanking {

  private static final Text TITLE =
      new Text(
          "Slik passer formene med det dere vekter – må vurderes av jurist",
          "Slik passar formene med det de vektar – må vurderast av jurist",
          "How the forms fit what you weigh – must be assessed by a lawyer");

  private static final Text DESCRIPTION =
      new Text(
          "Hver form er holdt opp mot hver av de andre, hensyn for hensyn. Den som gir mest, får"
              + " vekten til hensynet, og ved likt deles den. Tallet viser hvor mange av 100 mulige"
              + " poeng formen fikk. Alle kommuner teller likt. Vurderingene bak er våre egne, og"
              + " ingen jurist har sett på dem. I et omfattende samarbeid er nettverk og enkle"
              + " avtaler ikke med. Interkommunalt politisk råd er aldri med, for det skal ikke"
              + " levere tjenester.",
          "Kvar form er halden opp mot kvar av dei andre, omsyn for omsyn. Den som gjev mest, får"
              + " vekta til omsynet, og ved likt blir ho delt. Talet viser kor mange av 100 moglege"
              + " poeng forma fekk. Alle kommunar tel likt. Vurderingane bak er våre eigne, og"
              + " ingen jurist har sett på dei. I eit omfattande samarbeid er nettverk og enkle"
              + " avtalar ikkje med. Interkommunalt politisk råd er aldri med, for det skal ikkje"
              + " levere tenester.",
          "Each form is held against each of the others, one consideration at a time. The one that"
              + " gives most takes its weight, and in a tie they share it. The figure is how many"
              + " of 100 possible points the form took. All municipalities count alike. The"
              + " judgements behind it are our own, and no lawyer has looked at them. Networks and"
              + " simple agreements are left out of an extensive collaboration. An intermunicipal"
              + " political council is always left out, since it is not to deliver services.");

  private static final Text LAWYER =
      new Text(
          "Må vurderes av jurist før noe velges.",
          "Må vurderast av jurist før noko blir valt.",
          "Must be assessed by a lawyer before anything is chosen.");

  private static final Text MOST = new Text("Gir mest av:", "Gjev mest av:", "Gives most of:");

  private static final Text LEAST = new Text("Gir minst av:", "Gjev minst av:", "Gives least of:");

  private final Function<OrganisationModel.Id, Text> names;
  private final Map<Criterion, Fraction> weights;

  FitRanking(Function<OrganisationModel.Id, Text> names, Map<Criterion, Fraction> weights) {
    this.names = names;
    this.weights = weights;
  }

  Exhibit draw(Ranking ranking) {
    return new Exhibit.Ranking(
        "fit",
        TITLE,
        DESCRIPTION,
        ranking.places().stream()
            .map(one ->
                new Exhibit.Entry(
                    names.apply(one.model()),
                    one.points(),
                    because(one.model(), ranking.leads(one))))
            .toList());
  }

  private Text because(OrganisationModel.Id model, boolean leads) {
    var level = Comparator.<Criterion>comparingInt(one -> FitTable.of(model, one).level());
    var heaviest = Comparator.comparing(this::weight).reversed();
    var because = new Sentences();
    if (leads) {
      because.and(LAWYER);
    }
    return because
        .and(MOST)
        .and(reason(model, first(level.reversed().thenComparing(heaviest))))
        .and(LEAST)
        .and(reason(model, first(level.thenComparing(heaviest))))
        .text();
  }

  private static Text reason(OrganisationModel.Id model, Criterion criterion) {
    var name = criterion.title();
    var because = FitTable.of(model, criterion).because();
    return new Text(
        name.nb() + ". " + because.nb(),
        name.nn() + ". " + because.nn(),
        name.en() + ". " + because.en());
  }

  /** The first, in that order, of the criteria that count. */
  private Criterion first(Comparator<Criterion> order) {
    return weights.keySet().stream()
        .filter(one -> Fraction.ZERO.isBelow(weight(one)))
        .min(order)
        .orElseThrow();
  }

  private Fraction weight(Criterion criterion) {
    return weights.getOrDefault(criterion, Fraction.ZERO);
  }
}
