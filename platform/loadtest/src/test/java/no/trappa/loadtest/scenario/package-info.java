/** Tried out without a host. */
@NullMarked
package no.trappa.loadtest.scenario;

import org.jspecify.annotations.NullMarked;
