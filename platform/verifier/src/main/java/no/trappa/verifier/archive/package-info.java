/** A module as files: what is in it, and nothing that should not be. */
@NullMarked
package no.trappa.verifier.archive;

import org.jspecify.annotations.NullMarked;
