@NullMarked
package no.trappa.engine.gate;

import org.jspecify.annotations.NullMarked;
