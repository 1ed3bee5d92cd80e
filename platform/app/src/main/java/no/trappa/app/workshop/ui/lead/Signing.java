package no.trappa.app.workshop.ui.lead;

import no.trappa.app.evaluation.Decision;

/**
 * Something to be saved as agreed.
 *
 * @param seen the revision that was shown; 0 for none
 */
record Signing(Decision.Agreed decision, long seen) {}
