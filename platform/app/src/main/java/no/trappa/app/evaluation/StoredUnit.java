package no.trappa.app.evaluation;

import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;

/** A unit as it is kept: the organisation's id, or {@code *} for the collaboration. */
final class StoredUnit {

  private StoredUnit() {}

  static Unit read(String text) {
    return text.equals(Unit.collaboration().toString())
        ? Unit.collaboration()
        : Unit.of(new Organisation.Id(text));
  }
}
