package no.trappa.app.evaluation;

import java.time.Instant;

/**
 * One tap in an answer's history.
 *
 * @param revision its place in that history, from 1
 * @param stale whether its sender had not seen the answer that was there: it does not win
 */
record AnswerRow(Tap tap, Evaluation.Id evaluation, long revision, boolean stale, Instant at) {}
