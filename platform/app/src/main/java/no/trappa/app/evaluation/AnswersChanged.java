package no.trappa.app.evaluation;

/** Answers of an evaluation were saved. Told after the commit. */
public record AnswersChanged(Evaluation.Id evaluation) {}
