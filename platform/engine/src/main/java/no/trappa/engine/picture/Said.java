package no.trappa.engine.picture;

import java.time.Instant;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Respondent;

/**
 * One answer in a question's history.
 *
 * @param at when it was given
 */
public record Said(Respondent by, AnswerValue value, Instant at) {}
