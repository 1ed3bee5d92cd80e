package no.trappa.app.workshop.agenda;

import java.util.Optional;

/**
 * An agenda with where it comes from.
 *
 * @param revision grows by one with each saving; 0 for what is suggested when nobody has planned
 * @param by who saved it; empty for what is suggested
 */
public record Planned(Agenda agenda, long revision, Optional<String> by) {}
