/** Modules as vendors hand them in, good and bad. */
@NullMarked
package no.trappa.verifier.logic;

import org.jspecify.annotations.NullMarked;
