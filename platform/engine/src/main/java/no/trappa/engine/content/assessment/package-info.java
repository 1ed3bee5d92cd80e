/** Reads assessment.yaml. */
@NullMarked
package no.trappa.engine.content.assessment;

import org.jspecify.annotations.NullMarked;
