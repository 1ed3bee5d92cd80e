/** What changed from one closed evaluation of a collaboration to another. */
@NullMarked
package no.trappa.app.change;

import org.jspecify.annotations.NullMarked;
