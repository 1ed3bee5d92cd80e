package no.trappa.engine.content.module;

import java.util.Optional;
import no.trappa.api.value.Fraction;
import no.trappa.engine.content.cursor.Value;

/** An indicator that a step names, and the level it lifts it to, where they are written. */
record Lift(Value indicator, Optional<Value> at, Optional<Fraction> level) {}
