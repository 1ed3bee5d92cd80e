/** The reader's language, tested. */
@NullMarked
package no.trappa.app.language;

import org.jspecify.annotations.NullMarked;
