package no.trappa.app.workshop.agenda;

import no.trappa.app.evaluation.Evaluation;

/** Someone planned a meeting anew. Told after the commit. */
public record AgendaChanged(Evaluation.Id evaluation) {}
