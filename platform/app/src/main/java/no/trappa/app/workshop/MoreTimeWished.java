package no.trappa.app.workshop;

import no.trappa.app.evaluation.Evaluation;

/** Someone asked for more time; told to the facilitator alone, so no phone has to look. */
public record MoreTimeWished(Evaluation.Id evaluation) {}
