/** Reads the answers of one evaluation, and holds them against what was asked. */
@NullMarked
package no.trappa.engine.content.answers;

import org.jspecify.annotations.NullMarked;
