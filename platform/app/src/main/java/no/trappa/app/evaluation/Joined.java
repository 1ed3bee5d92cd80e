package no.trappa.app.evaluation;

/**
 * A participant who has just joined.
 *
 * @param token what proves on the next visit that it is the same participant; kept nowhere but in
 *     their browser
 */
public record Joined(Participant participant, String token) {}
