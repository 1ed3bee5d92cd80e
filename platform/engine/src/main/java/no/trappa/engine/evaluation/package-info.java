/** The front door: definitions and answers in, the whole result out. */
@NullMarked
package no.trappa.engine.evaluation;

import org.jspecify.annotations.NullMarked;
