package no.trappa.app.collaboration.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.definition.Phase;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.value.Text;
import no.trappa.app.collaboration.Collaboration;
import no.trappa.app.collaboration.Member;
import no.trappa.app.language.Phrases;

/** What a collaboration is, in the reader's words. */
record Words(Phrases phrases, Vocabulary vocabulary) {

  String say(String key, Object... arguments) {
    return phrases.say(key, arguments);
  }

  String say(Text words) {
    return phrases.say(words);
  }

  /** The phase's title; its id where the vocabulary no longer has it. */
  String phase(Phase.Id id) {
    return vocabulary.phase(id).map(Phase::title).map(phrases::say).orElse(id.value());
  }

  String ambition(Ambition ambition) {
    return say("collaboration.ambition." + ambition.name().toLowerCase(Locale.ROOT));
  }

  String model(Optional<OrganisationModel.Id> model) {
    return model
        .map(id -> vocabulary.model(id).map(known -> phrases.say(known.title())).orElse(id.value()))
        .orElseGet(() -> say("collaboration.model.open"));
  }

  /** How many organisations and inhabitants it has on the day. */
  String size(Collaboration collaboration, LocalDate day) {
    var members = collaboration.membersOn(day);
    return say(
        "collaboration.size", members.size(), members.stream().mapToInt(Member::inhabitants).sum());
  }
}
