package no.trappa.app.collaboration;

import java.util.Set;
import no.trappa.api.answer.Organisation;

/** Whom something else speaks of; asked before a member is removed for good. */
public interface MembersInUse {

  /** The collaboration's organisations that cannot be removed without a trace. */
  Set<Organisation.Id> of(Collaboration.Id collaboration);
}
