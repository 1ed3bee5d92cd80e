@NullMarked
package no.trappa.engine.score;

import org.jspecify.annotations.NullMarked;
