package no.trappa.engine.picture;

import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Role;

/** Whom a part of a picture is about. */
public sealed interface Who {

  /** All who answered, whoever they answer for. */
  record Everybody() implements Who {}

  /** Those on one side, in all units. */
  record OnSide(Role.Side side) implements Who {}

  /** Those who answer for one unit. */
  record InUnit(Unit unit) implements Who {}

  /** Those in one role in one unit. */
  record InRole(Unit unit, Role.Id role) implements Who {}
}
