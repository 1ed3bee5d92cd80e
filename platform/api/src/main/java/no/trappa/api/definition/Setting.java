package no.trappa.api.definition;

import java.util.Optional;

/**
 * The circumstances something depends on; what is empty matches all.
 *
 * @param phase the phase it holds in
 * @param ambition the ambition it holds for
 * @param model the organisation model it holds for
 */
public record Setting(
    Optional<Phase.Id> phase, Optional<Ambition> ambition, Optional<OrganisationModel.Id> model) {

  public static final Setting ANY =
      new Setting(Optional.empty(), Optional.empty(), Optional.empty());

  /** Whether these circumstances are the actual ones; an unsettled model matches no named one. */
  public boolean matches(
      Phase.Id actualPhase, Ambition actualAmbition, Optional<OrganisationModel.Id> actualModel) {
    return phase.map(actualPhase::equals).orElse(true)
        && ambition.map(actualAmbition::equals).orElse(true)
        && (model.isEmpty() || model.equals(actualModel));
  }
}
