package no.trappa.api.definition;

/** How several scores become one. */
public enum Combination {
  /** The lowest: every one of them is necessary. */
  MINIMUM,
  /** The mean; refused where one of them lies on an ordinal scale. */
  MEAN,
  /** The mean by the weight of each; refused where one of them lies on an ordinal scale. */
  WEIGHTED_MEAN,
  /** The sum; refused where one of them lies on an ordinal scale. */
  SUM,
  /** The highest stage of which everything is in place, and of all stages below it. */
  STAGED,
  /** No level: where the units stand on the group's axes, neither better nor worse. */
  POSITION
}
