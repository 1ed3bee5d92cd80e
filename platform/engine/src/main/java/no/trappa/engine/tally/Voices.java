package no.trappa.engine.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.AgreedAnswer;
import no.trappa.api.answer.Answer;
import no.trappa.api.definition.Role;

/** What the people of one unit said to one question, by role, and what they agreed on. */
public final class Voices {

  private final List<Role.Id> roles;
  private final List<Group> byRole;
  private Optional<AgreedAnswer> agreed = Optional.empty();
  private Optional<Count> total = Optional.empty();

  Voices(List<Role.Id> roles) {
    this.roles = roles;
    this.byRole = new ArrayList<>(roles.size());
    for (var _ : roles) {
      byRole.add(new Group());
    }
  }

  void add(int role, Answer answer) {
    byRole.get(role).add(answer);
  }

  /** Where two say what was agreed, the later one counts. */
  void settle(AgreedAnswer candidate) {
    if (agreed.filter(known -> !known.on().isBefore(candidate.on())).isEmpty()) {
      agreed = Optional.of(candidate);
    }
  }

  public Optional<AgreedAnswer> agreed() {
    return agreed;
  }

  public List<Answer> of(Optional<Role.Id> role) {
    return group(role).map(group -> group.answers).orElse(List.of());
  }

  public Count count(Optional<Role.Id> role) {
    return group(role).map(group -> group.count).orElse(Count.NONE);
  }

  /** Everybody but one role. */
  public List<Answer> allBut(Optional<Role.Id> role) {
    var others = new ArrayList<Answer>();
    for (var at = 0; at < roles.size(); at++) {
      if (!isAt(at, role)) {
        others.addAll(byRole.get(at).answers);
      }
    }
    return others;
  }

  /** Everybody, counted when first asked for. */
  public Count countAll() {
    if (total.isEmpty()) {
      total = Optional.of(countBut(Optional.empty()));
    }
    return total.get();
  }

  public Count countBut(Optional<Role.Id> role) {
    var sum = new Count();
    for (var at = 0; at < roles.size(); at++) {
      if (!isAt(at, role)) {
        sum.add(byRole.get(at).count);
      }
    }
    return sum;
  }

  public List<Answer> all() {
    return allBut(Optional.empty());
  }

  private boolean isAt(int position, Optional<Role.Id> role) {
    return role.isPresent() && roles.get(position).equals(role.get());
  }

  private Optional<Group> group(Optional<Role.Id> role) {
    return role.map(roles::indexOf).filter(at -> at >= 0).map(byRole::get);
  }

  /** The people of one role, counted as they come. */
  private static final class Group {
    private final List<Answer> answers = new ArrayList<>();
    private final Count count = new Count();

    void add(Answer answer) {
      answers.add(answer);
      count.add(answer.value());
    }
  }
}
