/** What is said of parts that lead nowhere, by example. */
@NullMarked
package no.trappa.verifier.sense;

import org.jspecify.annotations.NullMarked;
