package no.trappa.api.definition;

import java.time.Period;
import no.trappa.api.value.Fraction;

/**
 * From this level up, evidence older than the period lowers the level to the next below.
 *
 * <p>The age is that of the newest evidence; without evidence, that of the answer.
 */
public record Expiry(Fraction level, Period after) {}
