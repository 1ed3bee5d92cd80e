package no.trappa.app.workshop.room;

import java.time.Instant;

/**
 * A move that was made.
 *
 * @param number its place among the room's moves, from 1
 */
public record Moved(long number, Move move, Instant at, String by) {}
