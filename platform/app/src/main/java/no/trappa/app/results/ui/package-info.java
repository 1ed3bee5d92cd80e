/** The results as pages: every figure with what it rests on, and a way into its trace. */
@NullMarked
package no.trappa.app.results.ui;

import org.jspecify.annotations.NullMarked;
