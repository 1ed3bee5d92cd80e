@NullMarked
package no.trappa.engine.evaluation;

import org.jspecify.annotations.NullMarked;
