package no.trappa.app.evaluation;

/** Someone joined an evaluation. Told after the commit. */
public record ParticipantJoined(Evaluation.Id evaluation) {}
