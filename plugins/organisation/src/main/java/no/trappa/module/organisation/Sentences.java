package no.trappa.module.organisation;

import java.util.ArrayList;
import java.util.List;
import no.trappa.api.value.Text;

/** Puts texts together, language by language. */
final class Sentences {

  private final List<Text> parts = new ArrayList<>();

  Sentences and(Text part) {
    parts.add(part);
    return this;
  }

  Text text() {
    return parts.stream()
        .reduce((one, next) ->
            new Text(
                one.nb() + " " + next.nb(), one.nn() + " " + next.nn(), one.en() + " " + next.en()))
        .orElseThrow();
  }
}
