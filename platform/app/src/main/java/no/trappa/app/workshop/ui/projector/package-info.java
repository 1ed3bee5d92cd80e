/** The page on the wall: what everybody in the room sees at once. */
@NullMarked
package no.trappa.app.workshop.ui.projector;

import org.jspecify.annotations.NullMarked;
