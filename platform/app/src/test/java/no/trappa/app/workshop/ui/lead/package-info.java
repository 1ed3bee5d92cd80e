/** What a facilitator does during the meeting, and what the page shows of it. */
@NullMarked
package no.trappa.app.workshop.ui.lead;

import org.jspecify.annotations.NullMarked;
