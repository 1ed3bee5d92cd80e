package no.trappa.app.collaboration.ui;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.definition.Phase;
import no.trappa.app.collaboration.Collaboration;
import no.trappa.app.collaboration.Member;

/** A collaboration as it stands in the form. */
record Draft(
    String name,
    Phase.Id phase,
    Ambition ambition,
    Optional<OrganisationModel.Id> model,
    List<Member> members) {

  Draft {
    members = List.copyOf(members);
  }

  static Draft of(Collaboration collaboration) {
    return new Draft(
        collaboration.name(),
        collaboration.phase(),
        collaboration.ambition(),
        collaboration.model(),
        collaboration.members());
  }

  Collaboration appliedTo(Collaboration collaboration) {
    return collaboration.renamed(name).with(phase, ambition, model).withMembers(members);
  }
}
