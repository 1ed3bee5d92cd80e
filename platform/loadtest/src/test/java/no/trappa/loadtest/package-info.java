/** Puts the packaged host under load: shortly in the tests, at length in ./trappa bench. */
@NullMarked
package no.trappa.loadtest;

import org.jspecify.annotations.NullMarked;
