/** How fast the engine is, and how much its explanations cost. */
@NullMarked
package no.trappa.engine.benchmark;

import org.jspecify.annotations.NullMarked;
