package no.trappa.app.workshop.ui;

/** The participant is not asked that. */
final class NoSuchScreen extends RuntimeException {}
