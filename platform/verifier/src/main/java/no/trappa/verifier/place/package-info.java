/** Where the parts of a module stand in its file. */
@NullMarked
package no.trappa.verifier.place;

import org.jspecify.annotations.NullMarked;
