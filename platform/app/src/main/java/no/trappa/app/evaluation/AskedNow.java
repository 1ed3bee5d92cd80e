package no.trappa.app.evaluation;

import no.trappa.api.definition.IndicatorRef;

/**
 * Knows what a room is being asked just now. While people answer, nothing is told of how their
 * answers differ.
 */
public interface AskedNow {

  boolean isAsked(Evaluation.Id evaluation, IndicatorRef indicator);
}
