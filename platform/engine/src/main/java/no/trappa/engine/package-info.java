/** The pure core: reads definitions and turns answers into scores, findings and steps. */
@NullMarked
package no.trappa.engine;

import org.jspecify.annotations.NullMarked;
