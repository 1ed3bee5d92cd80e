package no.trappa.app.evaluation;

import java.time.Instant;
import no.trappa.api.definition.QuestionRef;

/**
 * That someone answered a question, and not what.
 *
 * @param round in which asking of the question the latest answer was given
 * @param at when that was
 */
public record Given(Participant participant, QuestionRef question, int round, Instant at) {}
