package no.trappa.app.collaboration;

import java.time.LocalDate;
import java.util.Optional;
import no.trappa.api.answer.Organisation;

/**
 * An organisation's membership.
 *
 * @param inhabitants how many people the organisation serves
 * @param from the first day of membership
 * @param to the last day; empty while it lasts
 */
public record Member(
    Organisation.Id organisation,
    String name,
    int inhabitants,
    LocalDate from,
    Optional<LocalDate> to) {

  public Member {
    name = name.strip();
    if (name.isEmpty() || name.length() > Collaboration.LONGEST_NAME) {
      throw new IllegalArgumentException("an organisation's name has 1 to 120 characters");
    }
    if (inhabitants < 0) {
      throw new IllegalArgumentException("an organisation has no negative number of inhabitants");
    }
    if (to.filter(last -> last.isBefore(from)).isPresent()) {
      throw new IllegalArgumentException("a membership ends after it begins");
    }
  }

  public boolean isMemberOn(LocalDate day) {
    return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
