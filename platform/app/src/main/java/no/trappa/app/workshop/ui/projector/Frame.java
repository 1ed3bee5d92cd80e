package no.trappa.app.workshop.ui.projector;

/** Everything on the wall at one moment. */
record Frame(Around around, Slide slide) {}
