package no.trappa.app.workshop.ui.projector;

import static java.util.Comparator.comparing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.language.Phrases;

/**
 * What units are called on the wall.
 *
 * <p>Where organisations are not named they are letters instead, the same all through the
 * evaluation, in an order that follows neither from their names nor from the order they are listed
 * in.
 *
 * @param named whether organisations go by their own names
 */
record Names(Phrases phrases, Evaluation evaluation, boolean named) {

  private static final int LETTERS = 26;
  private static final int SOME = 3;

  String of(Unit unit) {
    return switch (unit) {
      case Unit.Collaboration _ -> phrases.say("projector.unit.collaboration");
      case Unit.Of(var organisation) -> named ? name(organisation) : letter(organisation);
    };
  }

  /** A few by name, the rest by their number. */
  String of(List<Unit> units) {
    var sorted = units.stream().sorted(order()).map(this::of).toList();
    var some = sorted.size() > SOME + 1 ? sorted.subList(0, SOME) : sorted;
    var named = String.join(", ", some);
    return some.size() == sorted.size()
        ? named
        : named + " " + phrases.say("projector.and-more", sorted.size() - some.size());
  }

  /** The order to list units in: where they are not named, that of their letters. */
  Comparator<Unit> order() {
    return Comparator.<Unit>comparingInt(this::place).thenComparing(unit -> unit);
  }

  private int place(Unit unit) {
    return switch (unit) {
      case Unit.Collaboration _ -> -1;
      case Unit.Of(var organisation) ->
          named ? members().indexOf(organisation) : shuffled().indexOf(organisation);
    };
  }

  private String name(Organisation.Id organisation) {
    return evaluation.situation().members().stream()
        .filter(member -> member.id().equals(organisation))
        .findFirst()
        .map(Organisation::name)
        .orElse(organisation.value());
  }

  private String letter(Organisation.Id organisation) {
    var place = Math.max(0, shuffled().indexOf(organisation));
    var letter = String.valueOf((char) ('A' + place % LETTERS));
    return phrases.say(
        "projector.unit.hidden", place < LETTERS ? letter : letter + (place / LETTERS + 1));
  }

  private List<Organisation.Id> members() {
    return evaluation.situation().members().stream().map(Organisation::id).toList();
  }

  private List<Organisation.Id> shuffled() {
    return members().stream().sorted(comparing(this::lot)).toList();
  }

  /** The lot an organisation draws in this evaluation. */
  private UUID lot(Organisation.Id organisation) {
    var id = evaluation.id().value();
    var name = organisation.value().getBytes(StandardCharsets.UTF_8);
    var both =
        ByteBuffer.allocate(2 * Long.BYTES + name.length)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .put(name);
    return UUID.nameUUIDFromBytes(both.array());
  }
}
