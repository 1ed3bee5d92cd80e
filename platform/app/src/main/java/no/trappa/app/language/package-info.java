/** The reader's language, and the words the host itself says in it. */
@NullMarked
package no.trappa.app.language;

import org.jspecify.annotations.NullMarked;
