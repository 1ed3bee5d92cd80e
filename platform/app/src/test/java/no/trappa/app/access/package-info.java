/** Who gets in, and who does not. */
@NullMarked
package no.trappa.app.access;

import org.jspecify.annotations.NullMarked;
