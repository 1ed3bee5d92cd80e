/** Small collaborations to try the engine on, told in a few words. */
@NullMarked
package no.trappa.engine.example;

import org.jspecify.annotations.NullMarked;
