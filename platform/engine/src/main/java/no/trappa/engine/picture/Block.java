package no.trappa.engine.picture;

import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Role;

/** Protected people whose answers come into the picture together, or wait together. */
sealed interface Block {

  /** A role that a unit shows by itself. */
  record Shown(Unit unit, Role.Id role) implements Block {}

  /** The unit's other roles, which its total less the shown ones tells of. */
  record Rest(Unit unit) implements Block {}

  /** All units that are too small to be shown apart. */
  record Others() implements Block {}
}
