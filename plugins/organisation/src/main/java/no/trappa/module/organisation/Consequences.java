package no.trappa.module.organisation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Exhibit.Tone;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;

/** Draws what the choice changes in the other modules. */
final class Consequences {

  private static final Text TITLE =
      new Text(
          "Hva valget endrer ellers",
          "Kva valet endrar elles",
          "What the choice changes elsewhere");

  private static final Text DESCRIPTION =
      new Text(
          "Formen endrer hva som kreves før drift. I en kombinasjon følger hver del kravene til sin"
              + " egen form.",
          "Forma endrar kva som blir kravt før drift. I ein kombinasjon følgjer kvar del krava til"
              + " si eiga form.",
          "The form changes what is required before operations. In a combination each part follows"
              + " the demands of its own form.");

  private static final List<Text> COLUMNS =
      List.of(
          new Text("Form", "Form", "Form"),
          new Text(
              "Kreves før drift: skille mellom rollene",
              "Krav før drift: skilje mellom rollene",
              "Required before operations: separation of roles"),
          new Text(
              "Kreves før drift: behandling i kommunestyret",
              "Krav før drift: behandling i kommunestyret",
              "Required before operations: council decision"),
          new Text(
              "Kreves før drift: det kommunestyret selv avgjør",
              "Krav før drift: det kommunestyret sjølv avgjer",
              "Required before operations: what the council decides itself"),
          new Text("Samarbeidet regnes som", "Samarbeidet blir rekna som", "Counts as"),
          new Text("Må på plass", "Må på plass", "Must be in place"));

  private static final Text AS_AMBITION =
      new Text("Som ambisjonen krever", "Som ambisjonen krev", "As the ambition requires");

  private static final Text EXTENSIVE =
      new Text(
          "Omfattende, med høyere krav",
          "Omfattande, med høgare krav",
          "Extensive, with more required");

  private static final Text AS_CHOSEN =
      new Text("Som dere har valgt", "Som de har valt", "As you have chosen");

  private Consequences() {}

  static Exhibit draw(Function<OrganisationModel.Id, Text> names) {
    return new Exhibit.Table(
        "consequences",
        TITLE,
        DESCRIPTION,
        COLUMNS,
        Consequence.all().stream().map(one -> row(names, one)).toList());
  }

  private static List<Exhibit.Cell> row(
      Function<OrganisationModel.Id, Text> names, Consequence one) {
    return List.of(
        words(names.apply(one.model())),
        level(one.required().separation()),
        level(one.required().council()),
        level(one.required().reserved()),
        words(one.extensive() ? EXTENSIVE : AS_CHOSEN),
        words(one.also()));
  }

  private static Exhibit.Cell level(Optional<Integer> level) {
    return level.map(Fraction::of).map(Consequences::figure).orElse(words(AS_AMBITION));
  }

  private static Exhibit.Cell figure(Fraction level) {
    var label = new Text("Nivå " + level, "Nivå " + level, "Level " + level);
    return new Exhibit.Cell(label, Optional.of(level), Tone.PLAIN);
  }

  private static Exhibit.Cell words(Text text) {
    return new Exhibit.Cell(text, Optional.empty(), Tone.PLAIN);
  }
}
