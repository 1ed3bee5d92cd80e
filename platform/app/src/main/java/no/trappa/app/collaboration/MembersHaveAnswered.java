package no.trappa.app.collaboration;

import static java.util.stream.Collectors.joining;

import java.util.List;
import no.trappa.api.value.Text;

/** Members that were to be removed have answers, and get a last day instead. */
public class MembersHaveAnswered extends Refusal {

  private final transient List<Member> members;

  MembersHaveAnswered(List<Member> members) {
    super(why(members.stream().map(Member::name).collect(joining(", "))));
    this.members = List.copyOf(members);
  }

  /** Those who stay. */
  public List<Member> members() {
    return members;
  }

  private static Text why(String names) {
    return new Text(
        "%s har svart i en vurdering og kan ikke fjernes. Sett en siste dag i «Til og med» i stedet. Da er de ikke med videre, og svarene blir stående."
            .formatted(names),
        "%s har svart i ei vurdering og kan ikkje fjernast. Set ein siste dag i «Til og med» i staden. Då er dei ikkje med vidare, og svara blir ståande."
            .formatted(names),
        "%s has answered in an evaluation and cannot be removed. Set a last day in “Until” instead. Then they take no further part, and the answers stay."
            .formatted(names));
  }
}
