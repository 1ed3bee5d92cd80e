/** Reads the words that modules and assessments share. */
@NullMarked
package no.trappa.engine.content.vocabulary;

import org.jspecify.annotations.NullMarked;
