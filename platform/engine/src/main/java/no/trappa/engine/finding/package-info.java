/** What is worth saying: gaps, disagreements, missing answers, warnings and strengths. */
@NullMarked
package no.trappa.engine.finding;

import org.jspecify.annotations.NullMarked;
