/** Where a collaboration stands, what it lacks for its next gate, and what to do next. */
@NullMarked
package no.trappa.app.results;

import org.jspecify.annotations.NullMarked;
