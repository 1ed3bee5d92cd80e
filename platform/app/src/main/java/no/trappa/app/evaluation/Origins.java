package no.trappa.app.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.Vocabulary;
import no.trappa.app.evaluation.Remarks.Origin;

/**
 * Tells where comments come from, so that nobody is found by elimination either: everybody of one
 * origin is one of at least {@code smallest} people, or one of all there are.
 */
record Origins(int smallest, Vocabulary vocabulary) {

  /** The origin of each of those who answered a question. */
  Map<Participant.Id, Origin> of(Collection<Participant> people) {
    var origins = new HashMap<Participant.Id, Origin>();
    for (var there : split(people, one -> Optional.of(one.unit()))) {
      for (var alike : split(there.people(), this::side)) {
        var origin = new Origin(there.key(), alike.key());
        alike.people().forEach(one -> origins.put(one.id(), origin));
      }
    }
    return origins;
  }

  /** The groups that may be told by their key; whoever is left, together and without one. */
  private <K> List<Group<K>> split(
      Collection<Participant> people, Function<Participant, Optional<K>> key) {
    var groups = new ArrayList<Group<K>>();
    people.stream()
        .collect(groupingBy(key, LinkedHashMap::new, toList()))
        .forEach((name, group) -> groups.add(new Group<>(name, group)));
    groups.sort(Comparator.comparingInt((Group<K> group) -> group.people().size()));
    var rest = new ArrayList<Participant>();
    while (!groups.isEmpty() && (isTooSmall(groups.getFirst()) || isTooFew(rest))) {
      rest.addAll(groups.removeFirst().people());
    }
    if (!rest.isEmpty()) {
      groups.add(new Group<>(Optional.empty(), rest));
    }
    return groups;
  }

  private boolean isTooSmall(Group<?> group) {
    return group.people().size() < smallest;
  }

  /** Few left over would be found by counting who the others are. */
  private boolean isTooFew(List<Participant> rest) {
    return !rest.isEmpty() && rest.size() < smallest;
  }

  private Optional<Role.Side> side(Participant participant) {
    return vocabulary.role(participant.role()).map(Role::side);
  }

  private record Group<K>(Optional<K> key, List<Participant> people) {}
}
