package no.trappa.app.workshop.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTable;
import java.util.List;
import java.util.stream.IntStream;
import no.trappa.app.evaluation.Participant;
import no.trappa.app.workshop.room.Move;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DividingTest extends AtTheMeeting {

  DividingTest(@Autowired Host host) {
    super(host);
  }

  @Test
  void howPeopleDivideIsShownOnceItIsRevealed() {
    var five = heads("fjellheim", 5);
    five.forEach(one -> say(one, 1));
    lead(new Move.Open(OWN_GAIN));
    open();
    assertThat(tables()).noneMatch(text -> text.contains("Hele rommet"));
    press("Vis svarene");

    assertThat(tables()).anyMatch(text -> text.contains("Hele rommet") && text.contains("5"));
  }

  @Test
  void aFewPeopleAreNotShownApart() {
    heads("fjellheim", 5).forEach(one -> say(one, 1));
    heads("storelv", 2).forEach(one -> say(one, 4));
    lead(new Move.Open(OWN_GAIN));
    lead(new Move.Reveal());
    open();

    assertThat(tables())
        .anyMatch(text -> text.contains("Fjellheim kommune"))
        .noneMatch(text -> text.contains("Storelv kommune") && text.contains("Hele rommet"));
  }

  @Test
  void theResponsibleRoleIsShownAndSaidToAnswerForItsOrganisation() {
    say(join("fjellheim", "municipal-director"), 3);
    lead(new Move.Open(OWN_GAIN));
    lead(new Move.Reveal());
    open();

    assertThat(page()).contains("Fjellheim kommune: Kommunedirektør, svarer for virksomheten");
  }

  @Test
  void afterASecondVoteBothRoundsStandBesideEachOther() {
    var five = heads("fjellheim", 5);
    five.forEach(one -> say(one, 1));
    lead(new Move.Open(OWN_GAIN));
    lead(new Move.Reveal());
    lead(new Move.VoteAgain());
    five.forEach(one -> sayAgain(one, 3));
    open();
    assertThat(page()).doesNotContain("Midten gikk");
    press("Vis svarene");

    assertThat(page()).contains("Midten gikk fra nivå 1 til nivå 3").contains("forrige gang");
  }

  private List<Participant> heads(String organisation, int people) {
    return IntStream.range(0, people).mapToObj(_ -> join(organisation, "head-of-finance")).toList();
  }

  private List<String> tables() {
    return find(NativeTable.class).all().stream()
        .map(table -> table.getElement().getTextRecursively())
        .toList();
  }
}
