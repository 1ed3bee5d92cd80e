/** Modules as vendors hand them in, good and bad. */
@NullMarked
package no.trappa.verifier;

import org.jspecify.annotations.NullMarked;
