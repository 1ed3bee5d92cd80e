@NullMarked
package no.trappa.engine.finding;

import org.jspecify.annotations.NullMarked;
