package no.trappa.app.evaluation;

/**
 * Something to be settled.
 *
 * @param seen the revision that was shown; 0 for none
 */
public record Signing(Decision decision, long seen) {}
