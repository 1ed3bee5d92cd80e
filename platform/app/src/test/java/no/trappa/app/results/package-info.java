/** Tests of when results are worked out. */
@NullMarked
package no.trappa.app.results;

import org.jspecify.annotations.NullMarked;
