package no.trappa.api.definition;

import no.trappa.api.value.Fraction;

/**
 * How a staged group counts: the highest stage that is complete, and all below it.
 *
 * @param scale what its own level lies on; the lowest level is that of no complete stage
 * @param met the level at which a part of it is in place
 */
public record Staging(Scale scale, Fraction met) {}
