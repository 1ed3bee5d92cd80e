package no.trappa.app.access;

/** A name with a password that nobody knows yet. It is kept in no readable form. */
public record FirstSignIn(String name, String password) {}
