/** What holds for every set of answers. */
@NullMarked
package no.trappa.engine.property;

import org.jspecify.annotations.NullMarked;
