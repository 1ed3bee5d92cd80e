package no.trappa.engine.content.module;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.engine.fault.FaultCode;

/** Every question that a condition or an axis names exists, and is one that this can be said of. */
final class MentionCheck {

  private final KnownModules known;
  private final Draft draft;
  private final Map<ModuleDefinition.Id, List<String>> names = new HashMap<>();

  MentionCheck(KnownModules known, Draft draft) {
    this.known = known;
    this.draft = draft;
  }

  void run() {
    for (var mention : draft.mentions()) {
      known
          .owner(mention.question().indicator().module(), mention.at())
          .ifPresent(owner -> check(mention, owner));
    }
  }

  private void check(Mention mention, ModuleDefinition owner) {
    var kind = known.kind(mention.question());
    if (kind.isPresent()) {
      new UseCheck(known, mention).check(kind.get());
    } else {
      var candidates = names.computeIfAbsent(owner.id(), _ -> known.names(owner));
      var name = known.name(mention.question());
      mention.at().refuseWord(FaultCode.UNKNOWN_QUESTION, name, candidates);
    }
  }
}
