/** Files as authors write them, good and faulty, and what is said of them. */
@NullMarked
package no.trappa.engine.content;

import org.jspecify.annotations.NullMarked;
