/** A module as it was, and as it became. */
@NullMarked
package no.trappa.engine.succession;

import org.jspecify.annotations.NullMarked;
