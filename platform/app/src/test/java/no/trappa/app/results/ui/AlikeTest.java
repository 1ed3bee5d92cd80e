package no.trappa.app.results.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Rule;
import no.trappa.api.result.Finding;
import no.trappa.api.value.Text;
import org.junit.jupiter.api.Test;

class AlikeTest {

  private static final Unit GRANVIK = Unit.of(new Organisation.Id("granvik"));
  private static final Unit ELVENES = Unit.of(new Organisation.Id("elvenes"));

  @Test
  void sameWordsAboutTwoMunicipalitiesAreSaidOnce() {
    var alike =
        Alike.among(
            List.of(
                finding("No owner", GRANVIK),
                finding("No plan", GRANVIK),
                finding("No owner", ELVENES)));

    assertThat(alike)
        .extracting(one -> one.says().en(), Alike::units)
        .containsExactly(
            tuple("No owner", List.of(GRANVIK, ELVENES)), tuple("No plan", List.of(GRANVIK)));
  }

  private static Finding finding(String says, Unit unit) {
    return new Finding(
        Finding.Kind.WARNING,
        Rule.Severity.WARNING,
        "roles",
        "rule",
        unit,
        new Text(says, says, says),
        List.of());
  }
}
