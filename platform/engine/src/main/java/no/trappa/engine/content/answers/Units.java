package no.trappa.engine.content.answers;

import java.util.List;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.value.Slug;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** Reads whom something is said for: a member, or {@code *} for the collaboration. */
record Units(List<Organisation> members) {

  private static final String COLLABORATION = "*";

  Units {
    members = List.copyOf(members);
  }

  Unit unit(Value value) {
    if (value.written().filter(COLLABORATION::equals).isPresent()) {
      return Unit.collaboration();
    }
    var id = Plain.id(value, Organisation.Id::new);
    var names = members.stream().map(member -> member.id().value()).toList();
    value
        .written()
        .filter(Slug::isValid)
        .filter(word -> !names.contains(word))
        .ifPresent(word -> value.refuseWord(FaultCode.UNKNOWN_MEMBER, word, names));
    return Unit.of(id);
  }
}
