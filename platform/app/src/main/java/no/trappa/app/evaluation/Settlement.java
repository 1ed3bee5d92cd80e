package no.trappa.app.evaluation;

import java.time.Instant;

/**
 * A decision with who made it and when.
 *
 * @param revision grows with each change of the same decision
 * @param withdrawn whether it was taken back
 */
public record Settlement(
    Decision decision, String by, Instant at, long revision, boolean withdrawn) {}
