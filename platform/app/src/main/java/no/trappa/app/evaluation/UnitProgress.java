package no.trappa.app.evaluation;

import no.trappa.api.answer.Unit;

/**
 * How far a unit has come.
 *
 * @param participants how many have joined
 * @param answered how many of the questions put to them they have answered
 * @param expected how many questions are put to those who have joined, counted for each
 */
public record UnitProgress(Unit unit, int participants, int answered, int expected) {}
