package no.trappa.engine.change;

/**
 * Why a level or a gap is another than before; each change has exactly one.
 *
 * <p>The order is that of precedence: what can explain a change without anything being better or
 * worse comes before what says that something is. One exception: a rise that new evidence documents
 * is real, whoever tells of it.
 */
public enum Cause {
  /** Who is a member. */
  MEMBERS,
  /** What is asked. */
  CONTENT,
  /** Not told: it would tell what a few people said. */
  TOO_FEW,
  /** What is required of the same level: another gate, phase, ambition or requirement. */
  REQUIREMENT,
  /** Who answers for it. */
  RESPONDENTS,
  /** That a level could not be told one of the times. */
  COVERAGE,
  /** Time: evidence grew too old, or a day went by. */
  EXPIRED,
  /** A rise without evidence from after the round before. */
  CLAIMED,
  /** A rise with such evidence, or a fall by the word of the same ones. */
  REAL
}
