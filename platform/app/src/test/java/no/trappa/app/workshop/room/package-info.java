/** What becomes of a room when facilitators move it. */
@NullMarked
package no.trappa.app.workshop.room;

import org.jspecify.annotations.NullMarked;
