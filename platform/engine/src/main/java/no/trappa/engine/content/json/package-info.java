/** Results and answers as JSON: the same bytes for the same content. */
@NullMarked
package no.trappa.engine.content.json;

import org.jspecify.annotations.NullMarked;
