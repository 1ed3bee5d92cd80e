package no.trappa.app.evaluation;

import java.time.Instant;
import no.trappa.api.definition.IndicatorRef;

/**
 * A moment from which it is shown how people divide on an indicator, as they had answered by then.
 *
 * @param number counts the reveals of one indicator, from 1
 * @param at later than all answers it shows, and earlier than all that come after it
 */
public record Reveal(IndicatorRef indicator, int number, Instant at, String by) {}
