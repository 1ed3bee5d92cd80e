package no.trappa.engine.content.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.trappa.api.definition.Body;
import no.trappa.api.definition.Gate;
import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.definition.Phase;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.value.Slug;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** Reads names that the vocabulary gives; without a vocabulary any well-formed name will do. */
public final class Words {

  private final Optional<Vocabulary> vocabulary;

  public Words(Optional<Vocabulary> vocabulary) {
    this.vocabulary = vocabulary;
  }

  public Role.Id role(Value value) {
    return known(
        value,
        Role.Id::new,
        words -> words.roles().stream().map(role -> role.id().value()),
        FaultCode.UNKNOWN_ROLE);
  }

  public Body.Id body(Value value) {
    return known(
        value,
        Body.Id::new,
        words -> words.bodies().stream().map(body -> body.id().value()),
        FaultCode.UNKNOWN_BODY);
  }

  public Phase.Id phase(Value value) {
    return known(
        value,
        Phase.Id::new,
        words -> words.phases().stream().map(phase -> phase.id().value()),
        FaultCode.UNKNOWN_PHASE);
  }

  /** The phases there are; none where nothing is known of them. */
  public List<Phase.Id> phases() {
    return vocabulary.stream().flatMap(words -> words.phases().stream()).map(Phase::id).toList();
  }

  public Gate.Id gate(Value value) {
    return known(
        value,
        Gate.Id::new,
        words -> words.gates().stream().map(gate -> gate.id().value()),
        FaultCode.UNKNOWN_GATE);
  }

  public OrganisationModel.Id model(Value value) {
    return known(
        value,
        OrganisationModel.Id::new,
        words -> words.models().stream().map(model -> model.id().value()),
        FaultCode.UNKNOWN_MODEL);
  }

  private <T> T known(
      Value value,
      Function<String, T> make,
      Function<Vocabulary, Stream<String>> names,
      FaultCode code) {
    var id = Plain.id(value, make);
    vocabulary.ifPresent(words -> requireKnown(value, names.apply(words).toList(), code));
    return id;
  }

  private static void requireKnown(Value value, List<String> names, FaultCode code) {
    value
        .written()
        .filter(Slug::isValid)
        .filter(word -> !names.contains(word))
        .ifPresent(word -> value.refuseWord(code, word, names));
  }
}
