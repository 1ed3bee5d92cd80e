package no.trappa.app.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Role;

/**
 * What was written beside the answers to one question, as the facilitator may see it.
 *
 * <p>Comments come in the order of their words and without a time, so that neither tells who wrote
 * them. A document speaks for its unit, and is named once.
 */
public record Remarks(List<Comment> comments, List<Evidence> evidence) {

  public static final Remarks NONE = new Remarks(List.of(), List.of());

  public Remarks {
    comments =
        comments.stream()
            .sorted(Comparator.comparing(Comment::from).thenComparing(Comment::words))
            .toList();
    evidence =
        evidence.stream()
            .distinct()
            .sorted(
                Comparator.comparing(Evidence::unit)
                    .thenComparing(one -> one.note().title())
                    .thenComparing(one -> one.note().toString()))
            .toList();
  }

  public boolean isEmpty() {
    return comments.isEmpty() && evidence.isEmpty();
  }

  /** How many there are of both. */
  public int size() {
    return comments.size() + evidence.size();
  }

  /** What was written beside any of several questions. */
  public static Remarks all(Collection<Remarks> many) {
    return new Remarks(
        many.stream().flatMap(one -> one.comments().stream()).toList(),
        many.stream().flatMap(one -> one.evidence().stream()).toList());
  }

  /** Someone's words, and as much of where they come from as may be told. */
  public record Comment(Origin from, String words) {}

  /** What shows that an answer holds; {@code unit} is whom it was given for. */
  public record Evidence(Unit unit, EvidenceNote note) {}

  /**
   * Where a comment comes from, never narrower than the smallest group.
   *
   * @param unit empty when too few answered there
   * @param side how they stand towards the services; empty when too few of them answered
   */
  public record Origin(Optional<Unit> unit, Optional<Role.Side> side)
      implements Comparable<Origin> {

    /** Somewhere among all who answered. */
    public static final Origin ANYWHERE = new Origin(Optional.empty(), Optional.empty());

    @Override
    public int compareTo(Origin other) {
      return Comparator.comparing(Origin::place).compare(this, other);
    }

    private String place() {
      return Stream.of(unit.map(Unit::toString), side.map(Enum::name))
          .map(part -> part.orElse("~"))
          .reduce("", (one, next) -> one + next + " ");
    }
  }
}
