/** Conditions held against what is known: true, false, or not to be told. */
@NullMarked
package no.trappa.engine.condition;

import org.jspecify.annotations.NullMarked;
