package no.trappa.engine.picture;

import static no.trappa.engine.example.Ask.number;
import static no.trappa.engine.example.Words.FINANCE;
import static no.trappa.engine.example.Words.SERVICE;
import static no.trappa.engine.example.Words.UNION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import no.trappa.api.answer.Answer;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Respondent;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.result.EvaluationResult;
import no.trappa.api.result.Tally;
import no.trappa.api.value.Fraction;
import no.trappa.engine.evaluation.Engine;
import no.trappa.engine.example.Ask;
import no.trappa.engine.example.Example;
import no.trappa.engine.tally.Questionnaire;

/**
 * People in one hall who answer one question, and are shown how they divide now and then.
 *
 * <p>The directors are visible. Heads of finance order, heads of service deliver and the employees'
 * representatives speak for nobody but themselves: all of them are protected.
 */
final class Hall {

  static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

  private final QuestionRef question;
  private final Definitions definitions;
  private final AnswerSheet sheet;
  private final List<Said> history = new ArrayList<>();
  private final List<Instant> reveals = new ArrayList<>();

  private Hall(Example example, Ask ask, QuestionRef question) {
    var asked = example.asks(ask.alsoAsking(UNION));
    this.question = question;
    this.sheet = asked.sheet();
    this.definitions = onThreeSides(asked.definitions());
  }

  /** Asks for a number. */
  static Hall of(Example example) {
    return new Hall(example, number("hours"), Example.ref("hours"));
  }

  static Hall asking(Example example, Ask ask, String question) {
    return new Hall(example, ask, Example.ref(question));
  }

  private static Definitions onThreeSides(Definitions asked) {
    var words = asked.vocabulary();
    var roles =
        words.roles().stream()
            .map(role ->
                role.id().value().equals(SERVICE)
                    ? new Role(role.id(), role.title(), role.unit(), Role.Side.EXECUTOR)
                    : role)
            .toList();
    return new Definitions(
        asked.assessment(),
        asked.modules(),
        new Vocabulary(
            words.version(), roles, words.bodies(), words.phases(), words.gates(), words.models()));
  }

  static Respondent person(String unit, String role, int number) {
    return new Respondent(unit + " " + role + " " + number, Example.unit(unit), new Role.Id(role));
  }

  /** So many heads of finance of one unit say the numbers. */
  Hall finance(String unit, int... numbers) {
    return say(unit, FINANCE, numbers);
  }

  Hall say(String unit, String role, int... numbers) {
    for (var at = 0; at < numbers.length; at++) {
      say(person(unit, role, at), new AnswerValue.Quantity(Fraction.of(numbers[at])));
    }
    return this;
  }

  Hall say(Respondent by, AnswerValue value) {
    history.add(new Said(by, value, now()));
    return this;
  }

  Hall reveal() {
    reveals.add(now());
    return this;
  }

  /** A second for each thing that happened. */
  private Instant now() {
    return START.plusSeconds(history.size() + reveals.size());
  }

  List<Said> history() {
    return List.copyOf(history);
  }

  List<Picture> pictures() {
    return new Pictures(definitions, sheet.situation()).of(question, history, reveals);
  }

  /** Whose answers each part of each picture adds up. */
  List<SequencedMap<Who, List<Said>>> drawings() {
    var asked = new Questionnaire(definitions).question(question).orElseThrow();
    var least = sheet.situation().shownFrom();
    var drawing = new Drawing(asked.panel(), definitions.vocabulary(), least);
    return reveals.stream()
        .map(reveal -> {
          drawing.reveal(Pictures.latest(history, reveal));
          return drawing.parts();
        })
        .toList();
  }

  /** The last picture. */
  Picture picture() {
    return pictures().getLast();
  }

  /** What the results tell of how people divide, as of now. */
  List<Tally> tallies() {
    var shown = new LinkedHashMap<QuestionRef, Picture>();
    pictures().forEach(picture -> shown.put(question, picture));
    return tallies(new Engine().evaluate(definitions, answers(), shown, Map.of()));
  }

  /** What they would tell if everything were shown at once. */
  List<Tally> talliesOfAll() {
    return tallies(new Engine().evaluate(definitions, answers(), Map.of()));
  }

  private static List<Tally> tallies(EvaluationResult result) {
    return result.modules().stream()
        .flatMap(module -> module.indicators())
        .flatMap(indicator -> indicator.tallies().stream())
        .toList();
  }

  private AnswerSheet answers() {
    var latest = new LinkedHashMap<Respondent, Answer>();
    for (var said : history) {
      var day = sheet.situation().reference();
      latest.put(said.by(), new Answer(said.by(), question, said.value(), day, Optional.empty()));
    }
    return new AnswerSheet(
        sheet.situation(),
        List.copyOf(latest.values()),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
