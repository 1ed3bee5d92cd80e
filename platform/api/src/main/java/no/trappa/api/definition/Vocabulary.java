package no.trappa.api.definition;

import java.util.List;
import java.util.Optional;
import no.trappa.api.value.Version;

/**
 * The words every module and assessment shares: roles, bodies, phases, gates and organisation
 * models.
 */
public record Vocabulary(
    Version version,
    List<Role> roles,
    List<Body> bodies,
    List<Phase> phases,
    List<Gate> gates,
    List<OrganisationModel> models) {

  public Vocabulary {
    roles = List.copyOf(roles);
    bodies = List.copyOf(bodies);
    phases = List.copyOf(phases);
    gates = List.copyOf(gates);
    models = List.copyOf(models);
  }

  public Optional<Role> role(Role.Id id) {
    return roles.stream().filter(role -> role.id().equals(id)).findFirst();
  }

  public Optional<Body> body(Body.Id id) {
    return bodies.stream().filter(body -> body.id().equals(id)).findFirst();
  }

  public Optional<Phase> phase(Phase.Id id) {
    return phases.stream().filter(phase -> phase.id().equals(id)).findFirst();
  }

  public Optional<Gate> gate(Gate.Id id) {
    return gates.stream().filter(gate -> gate.id().equals(id)).findFirst();
  }

  public Optional<OrganisationModel> model(OrganisationModel.Id id) {
    return models.stream().filter(model -> model.id().equals(id)).findFirst();
  }

  /**
   * Whether an indicator is put to units of this kind: those it is about, those that confirm it,
   * and those one of its roles sits in, who say how it looks from there.
   */
  public boolean asks(Indicator indicator, UnitKind kind) {
    return indicator.units().contains(kind)
        || (kind == UnitKind.ORGANISATION && indicator.confirmedBy().isPresent())
        || roles.stream().anyMatch(role -> asks(indicator, kind, role.id()));
  }

  /** Whether someone in this role is asked about an indicator in a unit of this kind. */
  public boolean asks(Indicator indicator, UnitKind kind, Role.Id role) {
    return indicator.respondents().include(role)
        && role(role).filter(one -> one.unit() == kind).isPresent();
  }
}
