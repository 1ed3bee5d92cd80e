@NullMarked
package no.trappa.engine.step;

import org.jspecify.annotations.NullMarked;
