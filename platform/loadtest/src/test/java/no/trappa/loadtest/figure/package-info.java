/** Tried out without a host. */
@NullMarked
package no.trappa.loadtest.figure;

import org.jspecify.annotations.NullMarked;
