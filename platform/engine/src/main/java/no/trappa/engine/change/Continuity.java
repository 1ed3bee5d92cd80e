package no.trappa.engine.change;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;

/** Which of the later round's members go back to which of the earlier round's. */
final class Continuity {

  private final Map<Organisation.Id, Past> pasts = new HashMap<>();
  private final Set<Organisation.Id> gone;

  /**
   * Follows the earlier members through what happened to them.
   *
   * @param happened also what lies before or after both rounds: that changes nothing
   */
  Continuity(
      Collection<Organisation.Id> earlier,
      Collection<Organisation.Id> later,
      Collection<Reorganisation> happened) {
    earlier.forEach(one -> pasts.put(one, new Past(Set.of(one), true)));
    happened.stream()
        .sorted(Comparator.comparing(Reorganisation::on).thenComparing(Reorganisation::toString))
        .forEach(this::apply);
    gone =
        earlier.stream()
            .filter(one -> later.stream().noneMatch(now -> past(now).from().contains(one)))
            .collect(toCollection(TreeSet::new));
  }

  /** The earlier members it goes back to; none where it joined. */
  Past past(Organisation.Id later) {
    return Optional.ofNullable(pasts.get(later)).orElse(Past.NONE);
  }

  /** The same of any unit: the collaboration goes on. */
  List<Unit> past(Unit later) {
    return switch (later) {
      case Unit.Collaboration _ -> List.of(later);
      case Unit.Of(var organisation) ->
          past(organisation).from().stream().sorted().map(Unit::of).toList();
    };
  }

  /** Whether a unit is the same as the one it goes back to, be it under another name. */
  boolean isSame(Unit later) {
    return switch (later) {
      case Unit.Collaboration _ -> true;
      case Unit.Of(var organisation) -> past(organisation).isSame();
    };
  }

  /** Whether nothing in the later round goes back to it. */
  boolean isGone(Organisation.Id earlier) {
    return gone.contains(earlier);
  }

  private void apply(Reorganisation one) {
    var leaving = without(one.from(), one.into());
    var coming = without(one.into(), one.from());
    var hasSomebody = one.from().stream().anyMatch(pasts::containsKey);
    if (hasSomebody
        && (leaving.anyMatch(pasts::containsKey) || !coming.allMatch(pasts::containsKey))) {
      become(one);
    }
  }

  private void become(Reorganisation one) {
    var from = new HashSet<Organisation.Id>();
    var same = one.isRenaming();
    for (var source : one.from()) {
      var past = past(source);
      from.addAll(past.from());
      same &= past.isSame();
      pasts.remove(source);
    }
    for (var result : one.into()) {
      pasts.put(result, new Past(from, same));
    }
  }

  private static Stream<Organisation.Id> without(
      Set<Organisation.Id> all, Set<Organisation.Id> others) {
    return all.stream().filter(one -> !others.contains(one));
  }

  /**
   * Where an organisation comes from.
   *
   * @param isSame whether it is the same organisation as then
   */
  record Past(Set<Organisation.Id> from, boolean isSame) {

    static final Past NONE = new Past(Set.of(), false);

    Past {
      from = Set.copyOf(from);
    }
  }
}
