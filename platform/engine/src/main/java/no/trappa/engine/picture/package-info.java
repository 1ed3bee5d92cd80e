/** What is shown of how people divide, from one reveal to the next. */
@NullMarked
package no.trappa.engine.picture;

import org.jspecify.annotations.NullMarked;
