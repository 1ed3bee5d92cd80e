package no.trappa.api.definition;

/** Who an answer can speak for: one organisation, or the collaboration as a unit of its own. */
public enum UnitKind {
  ORGANISATION,
  COLLABORATION
}
