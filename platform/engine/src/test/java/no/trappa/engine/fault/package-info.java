/** What faults say. */
@NullMarked
package no.trappa.engine.fault;

import org.jspecify.annotations.NullMarked;
