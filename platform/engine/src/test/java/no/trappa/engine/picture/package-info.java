/** Tries to work out from pictures what single people said. */
@NullMarked
package no.trappa.engine.picture;

import org.jspecify.annotations.NullMarked;
