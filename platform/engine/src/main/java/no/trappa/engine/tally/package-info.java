/** What is asked of whom, and how people answered, as far as it may be shown. */
@NullMarked
package no.trappa.engine.tally;

import org.jspecify.annotations.NullMarked;
