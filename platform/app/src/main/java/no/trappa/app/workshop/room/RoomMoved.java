package no.trappa.app.workshop.room;

import no.trappa.app.evaluation.Evaluation;

/** Someone moved a room. Told after the commit. */
public record RoomMoved(Evaluation.Id evaluation) {}
