/** The strategy module's contract, and what its logic makes of the answers. */
@NullMarked
package no.trappa.module.strategy;

import org.jspecify.annotations.NullMarked;
