package no.trappa.app.workshop.room;

import java.util.Optional;
import no.trappa.api.definition.IndicatorRef;

/** What a room is at. */
public sealed interface Scene {

  /** The question it is at; empty when it is at none. */
  default Optional<IndicatorRef> question() {
    return switch (this) {
      case Question(var ref) -> Optional.of(ref);
      case Shown _ -> Optional.empty();
    };
  }

  record Question(IndicatorRef ref) implements Scene {}

  record Shown(Picture picture) implements Scene {}
}
