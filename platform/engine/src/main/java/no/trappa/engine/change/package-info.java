/** What changed between two rounds, taken apart into its causes. */
@NullMarked
package no.trappa.engine.change;

import org.jspecify.annotations.NullMarked;
