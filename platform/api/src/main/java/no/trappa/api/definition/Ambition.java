package no.trappa.api.definition;

/** How far the collaboration means to go; an extensive one must have more in place at each gate. */
public enum Ambition {
  LIMITED,
  EXTENSIVE
}
