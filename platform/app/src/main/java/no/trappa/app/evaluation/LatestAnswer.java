package no.trappa.app.evaluation;

import java.time.Instant;
import no.trappa.api.definition.QuestionRef;

/** The answer of one participant to one question that counts. */
record LatestAnswer(Participant participant, QuestionRef question, OwnAnswer answer, Instant at) {}
