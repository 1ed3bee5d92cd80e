/** The steps that open the gate, and their proof. */
@NullMarked
package no.trappa.engine.step;

import org.jspecify.annotations.NullMarked;
