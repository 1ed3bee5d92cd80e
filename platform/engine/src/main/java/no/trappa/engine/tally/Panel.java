package no.trappa.engine.tally;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Respondents;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.definition.Vocabulary;

/**
 * Who is asked about an indicator: which units, which roles, and who answers for each kind of unit.
 *
 * @param roles all roles asked
 * @param organisationVoice whose answer is an organisation's
 * @param collaborationVoice whose answer is the collaboration's
 * @param counterpart the role that answers on behalf of others
 * @param organisations whether the organisations are asked, be it for their view or confirmation
 * @param collaboration whether the collaboration itself is asked
 */
public record Panel(
    List<Role.Id> roles,
    Optional<Role.Id> organisationVoice,
    Optional<Role.Id> collaborationVoice,
    Optional<Role.Id> counterpart,
    boolean organisations,
    boolean collaboration) {

  public static Panel of(Indicator indicator, Vocabulary vocabulary) {
    var respondents = indicator.respondents();
    var organisation = voice(respondents, UnitKind.ORGANISATION, vocabulary);
    var collaboration = voice(respondents, UnitKind.COLLABORATION, vocabulary);
    return new Panel(
        Stream.concat(speakers(respondents), respondents.counterpart().stream())
            .distinct()
            .toList(),
        organisation,
        collaboration,
        respondents.counterpart(),
        asksOrganisations(indicator, organisation.isPresent()),
        asksCollaboration(indicator, collaboration.isPresent()));
  }

  /**
   * The role that answers for a unit of this kind: the responsible one, or the first contributor
   * where the responsible role belongs to the other kind of unit.
   */
  public static Optional<Role.Id> voice(
      Respondents respondents, UnitKind kind, Vocabulary vocabulary) {
    return speakers(respondents)
        .filter(id -> vocabulary.role(id).map(role -> role.unit() == kind).orElse(true))
        .findFirst();
  }

  public Optional<Role.Id> voice(Unit unit) {
    return switch (unit) {
      case Unit.Collaboration _ -> collaborationVoice;
      case Unit.Of _ -> organisationVoice;
    };
  }

  public boolean asks(Unit unit) {
    return switch (unit) {
      case Unit.Collaboration _ -> collaboration;
      case Unit.Of _ -> organisations;
    };
  }

  /** Whether what this role says in the unit is visible: it answers for others and is told so. */
  public boolean isVisible(Role.Id role, Unit unit) {
    return counterpart.filter(role::equals).isPresent()
        || voice(unit).filter(role::equals).isPresent();
  }

  private static Stream<Role.Id> speakers(Respondents respondents) {
    return Stream.concat(Stream.of(respondents.responsible()), respondents.contributors().stream());
  }

  private static boolean asksOrganisations(Indicator indicator, boolean someone) {
    return indicator.units().contains(UnitKind.ORGANISATION)
        || indicator.confirmedBy().isPresent()
        || (indicator.across() == Across.MINIMUM && someone);
  }

  private static boolean asksCollaboration(Indicator indicator, boolean someone) {
    return indicator.units().contains(UnitKind.COLLABORATION)
        && (someone || indicator.across() != Across.MINIMUM);
  }
}
