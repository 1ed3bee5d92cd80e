/** The page on which a facilitator plans a meeting and invites to it, and the poster to print. */
@NullMarked
package no.trappa.app.workshop.ui.agenda;

import org.jspecify.annotations.NullMarked;
