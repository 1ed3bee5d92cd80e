/** What is written, and that it can be read again. */
@NullMarked
package no.trappa.engine.content.json;

import org.jspecify.annotations.NullMarked;
