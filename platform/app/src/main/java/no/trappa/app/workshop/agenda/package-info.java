/** What the facilitator plans for the meeting, and how the room does against it. */
@NullMarked
package no.trappa.app.workshop.agenda;

import org.jspecify.annotations.NullMarked;
