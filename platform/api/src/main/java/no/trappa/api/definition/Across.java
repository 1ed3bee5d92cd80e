package no.trappa.api.definition;

/** How the organisations' levels become one for the collaboration. */
public enum Across {
  /** The lowest: one organisation can break the whole. */
  MINIMUM,
  /** The distance between the organisations is what matters; the level comes from conditions. */
  SPREAD,
  /** There is one object: its responsible role says the level, the organisations confirm it. */
  FACT,
  /** The share of the organisations that reach what is required of them. */
  SHARE,
  /** The sum; refused on an ordinal scale. No level, so that no group counts it. */
  SUM,
  /** The mean; refused on an ordinal scale. */
  MEAN
}
