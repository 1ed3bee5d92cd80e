package no.trappa.app.collaboration;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.definition.Phase;
import no.trappa.app.store.Durably;
import org.springframework.stereotype.Service;

/** The collaborations there are. */
@Service
public class Collaborations {

  private final CollaborationTable table;
  private final MembersInUse inUse;
  private final Durably durably;

  Collaborations(CollaborationTable table, MembersInUse inUse, Durably durably) {
    this.table = table;
    this.inUse = inUse;
    this.durably = durably;
  }

  /** All of them, by name. */
  public List<Collaboration> all() {
    return table.all();
  }

  public Optional<Collaboration> find(Collaboration.Id id) {
    return table.find(id);
  }

  /** A new collaboration without members. */
  public Collaboration create(
      String name, Phase.Id phase, Ambition ambition, Optional<OrganisationModel.Id> model) {
    var created =
        new Collaboration(
            new Collaboration.Id(UUID.randomUUID()), name, phase, ambition, model, List.of(), 1);
    return durably.change(() -> {
      table.insert(created);
      return created;
    });
  }

  /**
   * Stores a changed collaboration, its members included; what is returned has the new revision.
   *
   * @throws EditConflict when it was changed by someone else since it was read
   * @throws MembersHaveAnswered when someone is no longer among the members who has answered; a
   *     member who leaves gets a last day
   */
  public Collaboration save(Collaboration changed) {
    return durably.change(() -> {
      refuseToForget(changed);
      var next = changed.withRevision(changed.revision() + 1);
      if (!table.update(next, changed.revision())) {
        var stored = table.find(changed.id()).orElseThrow();
        throw new EditConflict(changed, stored);
      }
      return next;
    });
  }

  /** What others changed meanwhile is a conflict, and not this change's doing. */
  private void refuseToForget(Collaboration changed) {
    var stored =
        table.find(changed.id()).filter(one -> one.revision() == changed.revision()).stream();
    var kept = changed.members().stream().map(Member::organisation).collect(toSet());
    var missing =
        stored
            .flatMap(one -> one.members().stream())
            .filter(member -> !kept.contains(member.organisation()))
            .toList();
    if (!missing.isEmpty()) {
      var answered = inUse.of(changed.id());
      var stay =
          missing.stream().filter(member -> answered.contains(member.organisation())).toList();
      if (!stay.isEmpty()) {
        throw new MembersHaveAnswered(stay);
      }
    }
  }
}
