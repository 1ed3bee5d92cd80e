/** Modules as vendors hand them in, good and bad. */
@NullMarked
package no.trappa.verifier.archive;

import org.jspecify.annotations.NullMarked;
