package no.trappa.app.evaluation;

import java.time.LocalDate;
import no.trappa.api.answer.Openness;

/**
 * What a facilitator decides before a round starts, and participants are told before they join.
 *
 * @param reference the day evidence is held against
 * @param openness whether people's answers are protected
 * @param smallestGroup how many answers a distribution needs where they are; never under 3
 */
public record Terms(LocalDate reference, Openness openness, int smallestGroup) {}
