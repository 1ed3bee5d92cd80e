/** Tests of the page on which a facilitator plans a meeting and invites to it. */
@NullMarked
package no.trappa.app.workshop.ui.agenda;

import org.jspecify.annotations.NullMarked;
