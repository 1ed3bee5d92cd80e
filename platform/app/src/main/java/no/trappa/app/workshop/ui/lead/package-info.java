/** The facilitator's page while the meeting goes on: it shows the room, and moves it. */
@NullMarked
package no.trappa.app.workshop.ui.lead;

import org.jspecify.annotations.NullMarked;
