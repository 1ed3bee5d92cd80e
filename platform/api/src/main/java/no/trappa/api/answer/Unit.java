package no.trappa.api.answer;

import no.trappa.api.definition.UnitKind;

/** Whom an answer speaks for. The collaboration sorts before its organisations. */
public sealed interface Unit extends Comparable<Unit> {

  /** The collaboration as a unit of its own. */
  record Collaboration() implements Unit {
    @Override
    public String toString() {
      return "*";
    }
  }

  /** One organisation. */
  record Of(Organisation.Id organisation) implements Unit {
    @Override
    public String toString() {
      return organisation.value();
    }
  }

  static Unit collaboration() {
    return new Collaboration();
  }

  static Unit of(Organisation.Id organisation) {
    return new Of(organisation);
  }

  default UnitKind kind() {
    return switch (this) {
      case Collaboration _ -> UnitKind.COLLABORATION;
      case Of _ -> UnitKind.ORGANISATION;
    };
  }

  @Override
  default int compareTo(Unit other) {
    return toString().compareTo(other.toString());
  }
}
