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
 * @param openness whether that holds at all
 */
public record Situation(
    Phase.Id phase,
    Ambition ambition,
    Optional<OrganisationModel.Id> model,
    LocalDate reference,
    List<Organisation> members,
    int smallestGroup,
    Openness openness) {

  /** The fewest answers any distribution is shown from. */
  public static final int FLOOR = 3;

  public Situation {
    members = List.copyOf(members);
    if (smallestGroup < FLOOR) {
      throw new IllegalArgumentException("a distribution is never shown from fewer than 3 answers");
    }
  }

  /** One in which people's answers are protected. */
  public Situation(
      Phase.Id phase,
      Ambition ambition,
      Optional<OrganisationModel.Id> model,
      LocalDate reference,
      List<Organisation> members,
      int smallestGroup) {
    this(phase, ambition, model, reference, members, smallestGroup, Openness.ANONYMOUS);
  }

  /** How many people a distribution must tell of; any number will do where everything is open. */
  public int shownFrom() {
    return switch (openness) {
      case ANONYMOUS -> smallestGroup;
      case OPEN -> 0;
    };
  }

  public boolean matches(Setting setting) {
    return setting.matches(phase, ambition, model);
  }
}
