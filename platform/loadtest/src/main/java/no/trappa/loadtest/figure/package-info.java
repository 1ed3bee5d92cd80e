/** What was measured, and how it is told. */
@NullMarked
package no.trappa.loadtest.figure;

import org.jspecify.annotations.NullMarked;
