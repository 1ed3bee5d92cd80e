/** Tests of what is planned for a meeting, and of how the room does against it. */
@NullMarked
package no.trappa.app.workshop.agenda;

import org.jspecify.annotations.NullMarked;
