/** What the next gate requires, whether it is met, and the headline that follows. */
@NullMarked
package no.trappa.engine.gate;

import org.jspecify.annotations.NullMarked;
