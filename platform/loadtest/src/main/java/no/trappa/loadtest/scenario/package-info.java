/** What a hall does to the host. */
@NullMarked
package no.trappa.loadtest.scenario;

import org.jspecify.annotations.NullMarked;
