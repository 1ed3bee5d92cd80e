@NullMarked
package no.trappa.engine.tally;

import org.jspecify.annotations.NullMarked;
