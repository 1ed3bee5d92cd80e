package no.trappa.app.workshop.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.value.Fraction;
import no.trappa.app.evaluation.Participant;
import no.trappa.app.evaluation.Receipt;
import no.trappa.app.evaluation.Tap;
import no.trappa.app.workshop.room.Move;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is seen of how people divide once it is revealed, and what is not. */
class HowPeopleDivideTest extends AtTheWall {

  private static final String QUESTION = GAIN.toString();

  HowPeopleDivideTest(@Autowired Meeting meeting) {
    super(meeting);
  }

  @Test
  void theRoomAndEveryOrganisationThatIsLargeEnoughAreSeen() {
    crowd("fjellheim", 6, 2);
    crowd("storelv", 2, 2);
    crowd("ytre-sund", 7, 3);
    reveal();

    assertThat(table())
        .contains("Hele rommet 0 0 6 7 0", "Fjellheim kommune 0 0 6 0 0")
        .contains("Ytre Sund kommune 0 0 0 7 0")
        .noneMatch(row -> row.startsWith("Storelv"));
    assertThat(page()).contains("For få svar til å vises for seg (færre enn 5): Storelv kommune");
  }

  @Test
  void withTooFewInTheRoomNothingIsSeenAndItIsSaidWhy() {
    crowd("fjellheim", 2, 2);
    reveal();

    assertThat(table()).isEmpty();
    assertThat(page()).contains("Færre enn 5 svar");
  }

  @Test
  void whoAnswersForAnOrganisationIsMarkedEvenWhereTheOthersAreTooFew() {
    crowd("fjellheim", 6, 2);
    meeting.people().say(join("storelv", "municipal-director"), QUESTION, 4);
    reveal();

    assertThat(table()).contains("Storelv kommune ◆");
    assertThat(page()).contains("◆ den som svarer for enheten");
  }

  @Test
  void peopleFarApartAreToldThatTheLevelWaits() {
    crowd("fjellheim", 6, 1);
    meeting.people().say(join("fjellheim", "municipal-director"), QUESTION, 4);
    reveal();

    assertThat(page()).contains("Uenighet, så nivået venter: Fjellheim kommune");
  }

  @Test
  void whoAnswersLateIsCountedAndNotInThePicture() {
    crowd("fjellheim", 6, 2);
    var late = join("fjellheim", "head-of-finance");
    reveal();
    meeting.people().say(late, QUESTION, 0);
    news();

    assertThat(page()).contains("Én svarte etter at svarene ble vist");
    assertThat(table()).contains("Hele rommet 0 0 6 0 0");
  }

  @Test
  void aSecondRoundStandsBesideTheFirst() {
    var people = crowd("fjellheim", 6, 2);
    reveal();
    make(new Move.VoteAgain());
    people.forEach(one -> sayAgain(one, 3));
    make(new Move.Reveal());
    news();

    assertThat(page()).contains("Runde 2", "Stiplet: forrige runde");
    assertThat(table()).contains("Hele rommet 0 (0) 0 (0) 0 (6) 6 (0) 0 (0)");
  }

  @Test
  void whatIsTalkedAboutIsReadInTheWordsOfTheScale() {
    crowd("fjellheim", 5, 0);
    crowd("storelv", 5, 4);
    reveal();
    assertThat(page()).doesNotContain("0: Ingen har skrevet ned");
    make(new Move.Discuss());
    news();

    assertThat(page()).contains("0: Ingen har skrevet ned", "4: Som nivå 3");
  }

  @Test
  void withoutNamesNothingTellsHowManyThereAreInAnOrganisation() {
    crowd("fjellheim", 6, 2);
    crowd("storelv", 2, 2);
    crowd("ytre-sund", 7, 3);
    make(new Move.ShowNames(false));
    reveal();

    assertThat(table()).contains("Hele rommet 0 0 6 7 0");
    assertThat(table())
        .filteredOn(row -> row.startsWith("Kommune"))
        .hasSize(2)
        .allMatch(row -> row.matches("Kommune [ABC] ▢"));
    assertThat(page())
        .contains("Uten navn vises ikke hvor mange som svarte")
        .contains("Én virksomhet har for få svar");
  }

  @Nested
  class WhereAQuestionHasSeveralParts {

    private static final IndicatorRef WISH = IndicatorRef.parse("preconditions/ambition-wish");

    @Test
    void everyOrganisationThatIsLargeEnoughIsSeenOnEachOfThem() {
      var people = owners("fjellheim", 6);
      owners("storelv", 2).forEach(one -> wish(one, 1));
      people.forEach(one -> wish(one, 2));
      make(new Move.Open(WISH));
      make(new Move.Reveal());
      open();

      assertThat(table())
          .anyMatch(row -> row.startsWith("a) Hele rommet"))
          .anyMatch(row -> row.startsWith("a) Fjellheim kommune"))
          .anyMatch(row -> row.startsWith("b) Fjellheim kommune"))
          .noneMatch(row -> row.contains("Storelv kommune"));
    }

    @Test
    void theRoundBeforeStandsBelowTheRoom() {
      var people = owners("fjellheim", 6);
      people.forEach(one -> wish(one, 1));
      make(new Move.Open(WISH));
      make(new Move.Reveal());
      make(new Move.VoteAgain());
      people.forEach(one -> again(one, QuestionRef.parse(WISH + "#scope"), 2));
      make(new Move.Reveal());
      open();

      assertThat(table())
          .anyMatch(row -> row.startsWith("a) Hele rommet 0 0 6"))
          .anyMatch(row -> row.startsWith("a) Forrige runde 0 6 0"));
    }

    private List<Participant> owners(String organisation, int people) {
      return IntStream.range(0, people)
          .mapToObj(_ -> join(organisation, "owner-representative"))
          .toList();
    }

    private void wish(Participant someone, int level) {
      meeting.people().say(someone, WISH + "#scope", level);
      meeting.people().say(someone, WISH + "#commitment", level);
    }
  }

  private List<Participant> crowd(String organisation, int people, int level) {
    return IntStream.range(0, people)
        .mapToObj(_ -> {
          var someone = join(organisation, "head-of-finance");
          meeting.people().say(someone, QUESTION, level);
          return someone;
        })
        .toList();
  }

  private void reveal() {
    make(new Move.Open(GAIN));
    make(new Move.Reveal());
    open();
  }

  private void sayAgain(Participant someone, int level) {
    again(someone, QuestionRef.of(GAIN), level);
  }

  private void again(Participant someone, QuestionRef question, int level) {
    var receipt =
        meeting
            .people()
            .answers()
            .submit(
                new Tap(
                    UUID.randomUUID(),
                    someone.id(),
                    question,
                    new AnswerValue.Level(Fraction.of(level)),
                    Optional.empty(),
                    Optional.empty(),
                    1,
                    2));
    assertThat(receipt).isInstanceOf(Receipt.Saved.class);
  }

  /** The table behind the picture, as it is read out; empty without a picture. */
  private List<String> table() {
    return find(NativeTableRow.class).all().stream()
        .map(row ->
            row.getChildren()
                .map(cell -> cell.getElement().getTextRecursively())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" ")))
        .toList();
  }
}
