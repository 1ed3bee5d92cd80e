/** The live room: what everybody in it is shown, and what a facilitator does to it. */
@NullMarked
package no.trappa.app.workshop.room;

import org.jspecify.annotations.NullMarked;
