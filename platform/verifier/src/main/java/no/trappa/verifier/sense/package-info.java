/** Whether what a module says leads anywhere: its rules, levels, steps and confirmations. */
@NullMarked
package no.trappa.verifier.sense;

import org.jspecify.annotations.NullMarked;
