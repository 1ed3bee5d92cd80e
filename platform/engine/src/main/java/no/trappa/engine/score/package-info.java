/** Answers of record, and the scores of indicators, groups, modules and measures that follow. */
@NullMarked
package no.trappa.engine.score;

import org.jspecify.annotations.NullMarked;
