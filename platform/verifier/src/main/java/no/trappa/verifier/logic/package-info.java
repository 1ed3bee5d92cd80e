/** A module's Java logic: found, and loaded where it sees nothing of the host but the API. */
@NullMarked
package no.trappa.verifier.logic;

import org.jspecify.annotations.NullMarked;
