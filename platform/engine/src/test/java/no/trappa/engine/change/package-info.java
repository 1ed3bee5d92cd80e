/** Rounds whose true causes are known, and what is told of them. */
@NullMarked
package no.trappa.engine.change;

import org.jspecify.annotations.NullMarked;
