package no.trappa.engine.content.module;

import no.trappa.api.definition.StepRef;
import no.trappa.engine.content.cursor.Value;

/** A step that must come before another, where it is written. */
record Prerequisite(Value at, StepRef step) {}
