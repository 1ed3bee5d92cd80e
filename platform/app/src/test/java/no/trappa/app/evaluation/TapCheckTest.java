package no.trappa.app.evaluation;

import static no.trappa.app.evaluation.Round.level;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Language;
import org.junit.jupiter.api.Test;

class TapCheckTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @Test
  void takesEveryAnswerThatFits() {
    assertTaken(Content.GAIN, level(4));
    assertTaken(Content.SCOPE, level(0));
    assertTaken(Content.CONTRACT, chosen("written"));
    assertTaken(Content.HOURS, new AnswerValue.Quantity(Fraction.of(100)));
    assertTaken(Content.NAME, new AnswerValue.Words("Twenty characters!!!"));
    assertTaken(Content.NAME, new AnswerValue.DontKnow());
    assertTaken(Content.HOURS, new AnswerValue.NotApplicable("Nothing is delivered yet."));
  }

  @Test
  void refusesAQuestionThatIsNotAsked() {
    assertRefused(QuestionRef.parse("basics/unknown"), level(2), "not part of");
    assertRefused(QuestionRef.parse("basics/gain#scope"), level(2), "not part of");
    // Its level follows from its inputs.
    assertRefused(Content.WISH, level(2), "not part of");
  }

  @Test
  void refusesAQuestionThatIsPutToOthers() {
    assertRefused(Content.BOARD, level(2), "not put to your role");
    assertThat(fault(Content.CONTRACT, chosen("written"), Content.CLERK)).isPresent();
    assertThat(fault(Content.GAIN, level(2), Content.CLERK)).isEmpty();
  }

  @Test
  void refusesWhatIsOffTheScaleOrOutOfBounds() {
    assertRefused(Content.GAIN, level(5), "5 is not a level");
    assertRefused(Content.GAIN, new AnswerValue.Level(Fraction.of(1, 2)), "1/2 is not a level");
    assertRefused(Content.HOURS, new AnswerValue.Quantity(Fraction.of(-1)), "at least 0");
    assertRefused(Content.HOURS, new AnswerValue.Quantity(Fraction.of(101)), "at most 100");
    assertRefused(
        Content.HOURS,
        new AnswerValue.Quantity(Fraction.parse("1/" + "9".repeat(1000))),
        "cannot be saved");
  }

  @Test
  void refusesUnknownSeveralOrNoOptions() {
    assertRefused(Content.CONTRACT, chosen("oral"), "among the options");
    assertRefused(Content.CONTRACT, chosen("written", "none"), "one option only");
    assertRefused(Content.CONTRACT, chosen(), "Choose an option");
  }

  @Test
  void refusesAnAnswerOfAnotherForm() {
    assertRefused(Content.GAIN, new AnswerValue.Words("two"), "wrong form");
    assertRefused(Content.NAME, level(2), "wrong form");
    assertRefused(Content.CONTRACT, new AnswerValue.Quantity(Fraction.ONE), "wrong form");
    assertRefused(Content.HOURS, chosen("written"), "wrong form");
  }

  @Test
  void refusesWordsThatAreMissingTooLongOrUnwritable() {
    assertRefused(Content.NAME, new AnswerValue.Words(" "), "Write an answer");
    assertRefused(Content.NAME, new AnswerValue.Words("x".repeat(21)), "at most 20");
    assertRefused(Content.NAME, new AnswerValue.Words("a\0b"), "cannot be saved");
    assertRefused(Content.GAIN, new AnswerValue.NotApplicable("x".repeat(501)), "at most 500");
  }

  @Test
  void refusesEvidenceThatCannotBe() {
    assertRefused(new EvidenceNote(" ", Optional.empty(), Optional.empty()), "what the evidence");
    assertRefused(
        new EvidenceNote("Plan", Optional.of("javascript:alert(1)"), Optional.empty()), "https://");
    assertRefused(
        new EvidenceNote("Plan", Optional.empty(), Optional.of(TODAY.plusDays(1))), "not come yet");
    assertRefused(
        new EvidenceNote("x".repeat(201), Optional.empty(), Optional.empty()), "at most 200");
  }

  private static void assertTaken(QuestionRef question, AnswerValue value) {
    assertThat(fault(question, value, Content.DIRECTOR)).isEmpty();
  }

  private static void assertRefused(QuestionRef question, AnswerValue value, String why) {
    assertThat(fault(question, value, Content.DIRECTOR)).get().asString().contains(why);
  }

  private static void assertRefused(EvidenceNote evidence, String why) {
    var tap = tap(Content.GAIN, level(2), Optional.of(evidence));
    assertThat(check().fault(tap, participant(Content.DIRECTOR)))
        .map(text -> text.in(Language.EN))
        .get()
        .asString()
        .contains(why);
  }

  private static Optional<String> fault(QuestionRef question, AnswerValue value, Role.Id role) {
    return check()
        .fault(tap(question, value, Optional.empty()), participant(role))
        .map(text -> text.in(Language.EN));
  }

  private static TapCheck check() {
    return new TapCheck(AskedQuestions.of(Content.definitions()), TODAY);
  }

  private static Participant participant(Role.Id role) {
    Unit unit = Round.GRANVIK;
    return new Participant(
        new Participant.Id(new UUID(1, 1)), new Evaluation.Id(new UUID(2, 2)), unit, role);
  }

  private static Tap tap(QuestionRef question, AnswerValue value, Optional<EvidenceNote> evidence) {
    return new Tap(
        new UUID(3, 3),
        new Participant.Id(new UUID(1, 1)),
        question,
        value,
        Optional.empty(),
        evidence,
        0,
        1);
  }

  private static AnswerValue chosen(String... options) {
    var ids = new java.util.HashSet<Kind.Option.Id>();
    for (var option : options) {
      ids.add(new Kind.Option.Id(option));
    }
    return new AnswerValue.Chosen(Set.copyOf(ids));
  }
}
