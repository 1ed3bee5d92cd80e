/** The checks a module must pass before a host takes it in, as values. */
@NullMarked
package no.trappa.verifier;

import org.jspecify.annotations.NullMarked;
