package no.trappa.app.command;

import no.trappa.api.definition.ModuleDefinition;
import no.trappa.verifier.archive.ModuleArchive;

/** A module that may be used, and the files it was read from. */
record Candidate(ModuleArchive archive, ModuleDefinition module) {}
