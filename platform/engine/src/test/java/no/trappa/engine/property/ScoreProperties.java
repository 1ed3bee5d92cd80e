package no.trappa.engine.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.answer.Situation;
import no.trappa.api.result.EvaluationResult;
import no.trappa.api.result.Score;
import no.trappa.api.value.Fraction;
import no.trappa.engine.evaluation.Engine;
import no.trappa.engine.example.Ask;
import no.trappa.engine.example.Example;

/** Whatever people answer. */
@Domain(Sheets.class)
@Domain(DomainContext.Global.class)
class ScoreProperties {

  @Property(tries = 200)
  void theOrderOfAnswersAndMembersNeverMatters(@ForAll Sheets.Sheet sheet, @ForAll long seed) {
    var example = sheet.example();
    var shuffled = shuffled(example.sheet(), new Random(seed));

    assertThat(new Engine().evaluate(example.definitions(), shuffled, Map.of()))
        .isEqualTo(example.evaluate().result());
  }

  @Property(tries = 200)
  void everyScoreFollowsFromItsTrace(@ForAll Sheets.Sheet sheet) {
    assertThat(scores(sheet.example().evaluate().result()))
        .allSatisfy(score -> {
          if (score instanceof Score.Scored scored) {
            assertThat(scored.trace().value()).isEqualTo(scored.value());
            assertThat(Score.Scored.of(scored.trace(), scored.coverage())).isEqualTo(scored);
          }
        });
  }

  @Property(tries = 200)
  void noScoreExceedsWhatItWasSaidNotToExceed(
      @ForAll Sheets.Sheet sheet, @ForAll @IntRange(max = 4) int level) {
    var before = sheet.example().evaluate();
    var completed =
        new Sheets.Sheet(completed(sheet.directors(), level), sheet.others(), sheet.manager());

    for (var indicator : List.of("law", "map")) {
      bound(before.score(indicator))
          .ifPresent(most ->
              completed
                  .example()
                  .evaluate()
                  .score(indicator)
                  .known()
                  .ifPresent(value -> assertThat(value).isLessThanOrEqualTo(most)));
    }
  }

  @Property(tries = 200)
  void raisingAnAnswerNeverLowersAScore(
      @ForAll Sheets.Sheet sheet, @ForAll @IntRange(max = 8) int at) {
    var raised = new ArrayList<>(sheet.directors());
    if (raised.get(at) instanceof Said.Level(var level) && level < 4) {
      raised.set(at, new Said.Level(level + 1));
    }
    var before = agreed(sheet.directors()).evaluate();
    var after = agreed(raised).evaluate();

    for (var indicator : Sheets.LEVELS) {
      before
          .score(indicator)
          .known()
          .ifPresent(value ->
              assertThat(possible(after.score(indicator)))
                  .hasValueSatisfying(now -> assertThat(now).isGreaterThanOrEqualTo(value)));
    }
  }

  @Property(tries = 200)
  void whomItDoesNotApplyToChangesNothingForTheOthers(
      @ForAll @IntRange(max = 4) int one, @ForAll @IntRange(max = 4) int other) {
    var two = Example.of("alm", "bjerk").asks(level()).directors("will", one, other);
    var three = Example.of("alm", "bjerk", "gran").asks(level()).directors("will", one, other);
    three.notApplicable("gran", "director", "will", "No.");

    assertThat(three.evaluate().score("will")).isEqualTo(two.evaluate().score("will"));
  }

  @Property(tries = 200)
  void aDontKnowIsNeverALevel(@ForAll @IntRange(max = 4) int one) {
    var unsure = Example.of("alm", "bjerk").asks(level()).directors("will", one);
    unsure.dontKnow("bjerk", "director", "will");
    var outcome = unsure.evaluate();

    assertThat(outcome.score("will", "bjerk").known()).isEmpty();
    assertThat(outcome.level("will")).isEqualTo(one == 0 ? Optional.of("0") : Optional.empty());
  }

  private static Ask level() {
    return Ask.level("will").required(2);
  }

  /** Only the directors' answers, so that nobody disputes them. */
  private static Example agreed(List<Said> directors) {
    var silent = Collections.<Said>nCopies(directors.size(), new Said.Nothing());
    return new Sheets.Sheet(directors, silent, List.of(new Said.Nothing(), new Said.Nothing()))
        .example();
  }

  /** Every answer that is missing is given after all. */
  private static List<Said> completed(List<Said> answers, int level) {
    return answers.stream()
        .map(said -> said instanceof Said.Nothing ? new Said.Level(level) : said)
        .toList();
  }

  /** The level, or what it can still be: a lowest level that rises may reveal an open question. */
  private static Optional<Fraction> possible(Score score) {
    return score.known().or(() -> bound(score));
  }

  private static Optional<Fraction> bound(Score score) {
    return score instanceof Score.Withheld withheld ? withheld.atMost() : Optional.empty();
  }

  private static List<Score> scores(EvaluationResult result) {
    return result.modules().stream()
        .flatMap(module ->
            Stream.concat(
                Stream.of(module.score(), module.headline().maturity()),
                module
                    .indicators()
                    .flatMap(one ->
                        Stream.concat(Stream.of(one.score()), one.units().values().stream()))))
        .toList();
  }

  private static AnswerSheet shuffled(AnswerSheet sheet, Random random) {
    var situation = sheet.situation();
    return new AnswerSheet(
        new Situation(
            situation.phase(),
            situation.ambition(),
            situation.model(),
            situation.reference(),
            shuffled(situation.members(), random),
            situation.smallestGroup()),
        shuffled(sheet.answers(), random),
        shuffled(sheet.agreed(), random),
        shuffled(sheet.accepted(), random),
        shuffled(sheet.deliveries(), random),
        sheet.override());
  }

  private static <T> List<T> shuffled(List<T> all, Random random) {
    var copy = new ArrayList<>(all);
    Collections.shuffle(copy, random);
    return copy;
  }
}
