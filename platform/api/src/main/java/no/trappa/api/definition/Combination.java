package no.trappa.api.definition;

/** How several scores become one. */
public enum Combination {
  /** The lowest: every one of them is necessary. */
  MINIMUM,
  /** The mean; refused where one of them lies on an ordinal scale. */
  MEAN,
  /** No level: where the units stand on the group's axes, neither better nor worse. */
  POSITION
}
