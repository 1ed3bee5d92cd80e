package no.trappa.app.workshop;

import no.trappa.app.evaluation.Evaluation;

/** Someone's page began or ceased to follow the room. */
public record CameOrWent(Evaluation.Id evaluation) {}
