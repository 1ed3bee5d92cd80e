package no.trappa.app.workshop.ui;

/**
 * Whom somebody wants to answer for, and in which role, as the form brings it.
 *
 * @param made whether the form was sent at all; until then nothing is missing
 */
record Choice(String unit, String role, boolean made) {

  static final Choice NONE = new Choice("", "", false);
}
