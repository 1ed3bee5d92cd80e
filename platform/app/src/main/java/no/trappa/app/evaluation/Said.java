package no.trappa.app.evaluation;

import java.time.Instant;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.QuestionRef;

/** What someone answered, and when. It holds until they answer the same question again. */
public record Said(Participant.Id by, QuestionRef question, AnswerValue value, Instant at) {}
