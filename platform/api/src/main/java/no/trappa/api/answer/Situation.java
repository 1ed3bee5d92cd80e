package no.trappa.api.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.definition.Phase;
import no.trappa.api.definition.Setting;

/**
 * What holds for the evaluation as a whole, fixed when it starts.
 *
 * @param model the organisation model; empty while it is not settled
 * @param reference the day evidence is held against
 * @param members the organisations that take part
 * @param smallestGroup how many answers a distribution needs before anyone sees it; never under 3
 */
public record Situation(
    Phase.Id phase,
    Ambition ambition,
    Optional<OrganisationModel.Id> model,
    LocalDate reference,
    List<Organisation> members,
    int smallestGroup) {

  /** The fewest answers any distribution is shown from. */
  public static final int FLOOR = 3;

  public Situation {
    members = List.copyOf(members);
    if (smallestGroup < FLOOR) {
      throw new IllegalArgumentException("a distribution is never shown from fewer than 3 answers");
    }
  }

  public boolean matches(Setting setting) {
    return setting.matches(phase, ambition, model);
  }
}
