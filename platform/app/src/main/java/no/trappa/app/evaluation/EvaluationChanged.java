package no.trappa.app.evaluation;

/**
 * An evaluation started, was settled further, showed how people divide, or closed. Told after the
 * commit.
 */
public record EvaluationChanged(Evaluation.Id evaluation) {}
