/** The verifier as JUnit, so that the test of a module is one sentence. */
@NullMarked
package no.trappa.testkit;

import org.jspecify.annotations.NullMarked;
