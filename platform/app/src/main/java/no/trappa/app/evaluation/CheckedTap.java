package no.trappa.app.evaluation;

/** A tap that fits the question it answers and may be written if the evaluation is still open. */
record CheckedTap(Tap tap, Evaluation.Id evaluation) {}
