package no.trappa.verifier.sense;

import java.util.stream.Stream;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.definition.Vocabulary;
import no.trappa.engine.fault.Fault;
import no.trappa.engine.fault.FaultCode;
import no.trappa.verifier.place.Places;

/** A fact is confirmed by organisations, so somebody who is asked must sit in one. */
final class Confirmations {

  private Confirmations() {}

  static Stream<Fault> check(ModuleDefinition module, Vocabulary vocabulary, Places places) {
    return module
        .indicators()
        .filter(indicator -> indicator.confirmedBy().isPresent())
        .filter(indicator -> roles(indicator).noneMatch(role -> isOfOrganisation(role, vocabulary)))
        .map(indicator ->
            places.fault(
                places.path("indicators", indicator.id()) + ".confirmedBy",
                FaultCode.CONFIRMED_BY_NOBODY,
                indicator.id()));
  }

  private static Stream<Role.Id> roles(Indicator indicator) {
    var respondents = indicator.respondents();
    return Stream.of(
            Stream.of(respondents.responsible()),
            respondents.contributors().stream(),
            respondents.counterpart().stream())
        .flatMap(all -> all);
  }

  private static boolean isOfOrganisation(Role.Id id, Vocabulary vocabulary) {
    return vocabulary.role(id).filter(role -> role.unit() == UnitKind.ORGANISATION).isPresent();
  }
}
