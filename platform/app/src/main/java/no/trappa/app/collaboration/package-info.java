/** Organisations that work together: their phase, their ambition and their members over time. */
@NullMarked
package no.trappa.app.collaboration;

import org.jspecify.annotations.NullMarked;
