package no.trappa.app.collaboration.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.trappa.api.answer.Organisation;

/** Makes readable ids from organisations' names: Åsnes kommune becomes asnes-kommune. */
final class OrganisationIds {

  private static final int MOST = 50;

  private OrganisationIds() {}

  /** An id that is not taken yet. */
  static Organisation.Id fresh(String name, Set<Organisation.Id> taken) {
    var word = readable(name);
    return Stream.concat(
            Stream.of(word),
            IntStream.iterate(2, number -> number + 1).mapToObj(number -> word + "-" + number))
        .map(Organisation.Id::new)
        .filter(id -> !taken.contains(id))
        .findFirst()
        .orElseThrow();
  }

  private static String readable(String name) {
    var plain =
        Normalizer.normalize(
                name.toLowerCase(Locale.ROOT).replace("ø", "o").replace("æ", "ae"),
                Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-");
    var cut = plain.substring(0, Math.min(MOST, plain.length())).replaceAll("^[-0-9]+|-+$", "");
    return cut.isEmpty() ? "organisation" : cut;
  }
}
