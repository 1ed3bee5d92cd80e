/** The pitfalls module's contract, its warnings on sample answers, and what its logic shows. */
@NullMarked
package no.trappa.module.pitfalls;

import org.jspecify.annotations.NullMarked;
