/** What is said of a module's texts, by example. */
@NullMarked
package no.trappa.verifier.wording;

import org.jspecify.annotations.NullMarked;
