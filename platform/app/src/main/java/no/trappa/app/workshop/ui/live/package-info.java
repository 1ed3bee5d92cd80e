/** What the facilitator's and the projector's pages of a room share. */
@NullMarked
package no.trappa.app.workshop.ui.live;

import org.jspecify.annotations.NullMarked;
