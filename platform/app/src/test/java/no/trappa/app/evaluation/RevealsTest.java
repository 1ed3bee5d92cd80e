package no.trappa.app.evaluation;

import static no.trappa.app.evaluation.Round.level;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import no.trappa.app.collaboration.Refusal;
import no.trappa.app.store.Database;
import no.trappa.engine.picture.Picture;
import no.trappa.engine.picture.Who;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** From when on it is shown how people divide. */
@ParameterizedClass
@EnumSource(Database.class)
class RevealsTest {

  private static final IndicatorRef GAIN = Content.GAIN.indicator();

  private final ChangingClock clock = new ChangingClock();
  private final Host host;
  private final Round round;

  RevealsTest(Database database) {
    host = new Host(database.fresh(), clock);
    round = Round.start(host);
  }

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void aQuestionIsRevealedAsOftenAsTheRoomWants() {
    var first = host.reveals().reveal(round.evaluation(), GAIN, "kari");
    clock.advance(Duration.ofMinutes(5));
    var second = host.reveals().reveal(round.evaluation(), GAIN, "ola");

    assertThat(first).isEqualTo(new Reveal(GAIN, 1, clock.instant().minusSeconds(300), "kari"));
    assertThat(second).isEqualTo(new Reveal(GAIN, 2, clock.instant(), "ola"));
    assertThat(host.reveals().of(round.evaluation())).containsExactly(first, second);
    assertThat(host.news.told()).contains(new EvaluationChanged(round.evaluation()));
  }

  @Test
  void everythingAnsweredSinceIsRevealedAtOnce() {
    answer(Content.GAIN);
    answer(Content.SCOPE);
    assertThat(revealed(host.reveals().revealAll(round.evaluation(), "kari")))
        .containsExactly("basics/gain", "basics/wish");

    answer(Content.GAIN);
    assertThat(revealed(host.reveals().revealAll(round.evaluation(), "kari")))
        .containsExactly("basics/gain");
    assertThat(host.reveals().revealAll(round.evaluation(), "kari")).isEmpty();
  }

  @Test
  void closingRevealsWhatWasAnswered() {
    answer(Content.GAIN);
    host.evaluations().close(round.evaluation(), "kari");
    host.evaluations().close(round.evaluation(), "ola");

    assertThat(host.reveals().of(round.evaluation()))
        .containsExactly(new Reveal(GAIN, 1, clock.instant(), "kari"));
  }

  @Test
  void nothingIsRevealedOfWhatIsClosedOrNotAsked() {
    assertThatThrownBy(() ->
            host.reveals().reveal(round.evaluation(), IndicatorRef.parse("basics/none"), "kari"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("basics/none");

    host.evaluations().close(round.evaluation(), "kari");

    assertThatThrownBy(() -> host.reveals().reveal(round.evaluation(), GAIN, "kari"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(() -> host.reveals().revealAll(round.evaluation(), "kari"))
        .isInstanceOf(Refusal.class);
    assertThat(host.reveals().of(round.evaluation())).isEmpty();
  }

  @Test
  void aRevealIsUndoneWithTheTransactionItIsPartOf() {
    assertThatThrownBy(() ->
            host.durably()
                .change(() -> {
                  host.reveals().revealWithin(round.evaluation(), GAIN, "kari");
                  throw new IllegalStateException("the room moved meanwhile");
                }))
        .hasMessageContaining("meanwhile");

    assertThat(host.reveals().of(round.evaluation())).isEmpty();
  }

  @Test
  void anAnswerLiesBeforeARevealOrAfterItWhateverTheClockDoes() {
    answer(Content.GAIN);
    var before = answeredAt().getFirst();
    clock.advance(Duration.ofHours(-1));
    var reveal = host.reveals().reveal(round.evaluation(), GAIN, "kari");
    clock.advance(Duration.ofHours(-1));
    answer(Content.GAIN);
    var after = answeredAt().getLast();

    assertThat(before).isBeforeOrEqualTo(reveal.at());
    assertThat(after).isAfter(reveal.at());
  }

  @Test
  void aPictureHoldsWhatWasAnsweredByThenAndStaysAsItWas() {
    say(2, Content.DIRECTOR);
    assertThat(pictures()).isEmpty();

    host.reveals().reveal(round.evaluation(), GAIN, "kari");
    var first = pictures();
    assertThat(first).hasSize(1);
    assertThat(divided(first.getFirst())).hasToString("{2=1}");

    say(3, Content.DIRECTOR);
    assertThat(pictures()).isEqualTo(first);

    host.reveals().reveal(round.evaluation(), GAIN, "kari");
    assertThat(pictures()).startsWith(first.getFirst()).hasSize(2);
    assertThat(divided(pictures().getLast())).hasToString("{2=1, 3=1}");
    assertThat(host.reveals().pictures(round.evaluation()))
        .containsOnly(Map.entry(Content.GAIN, pictures().getLast()));
  }

  @Test
  void anAnswerThatIsGivenAnewCountsOnce() {
    var director = round.director();
    round.submit(Round.tap(director, Content.GAIN, level(1), 0));
    round.submit(Round.tap(director, Content.GAIN, level(4), 1));
    round.submit(Round.tap(director, Content.GAIN, level(2), 1));
    host.reveals().reveal(round.evaluation(), GAIN, "kari");

    assertThat(divided(pictures().getLast())).hasToString("{4=1}");
  }

  @Test
  void everythingAskedUnderAnIndicatorHasItsPictures() {
    var wish = Content.WISH.indicator();
    answer(Content.SCOPE);
    host.reveals().reveal(round.evaluation(), wish, "kari");

    assertThat(host.reveals().pictures(round.evaluation(), wish).get(Content.SCOPE)).hasSize(1);
    assertThat(host.reveals().pictures(round.evaluation(), GAIN)).containsKey(Content.GAIN);
  }

  private void say(int level, Role.Id role) {
    var participant =
        host.participants().join(round.evaluation(), Round.GRANVIK, role).participant();
    round.submit(Round.tap(participant, Content.GAIN, level(level), 0));
  }

  private List<Picture> pictures() {
    return host.reveals().pictures(round.evaluation(), GAIN).getOrDefault(Content.GAIN, List.of());
  }

  private static Map<?, ?> divided(Picture picture) {
    return picture.of(new Who.Everybody()).orElseThrow().division().values();
  }

  private void answer(QuestionRef question) {
    round.submit(Round.tap(round.director(), question, level(2), 0));
  }

  private List<Instant> answeredAt() {
    return host.jdbc()
        .sql("SELECT answered_at FROM answers ORDER BY answered_at")
        .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .list();
  }

  private static List<String> revealed(List<Reveal> reveals) {
    return reveals.stream().map(reveal -> reveal.indicator().toString()).toList();
  }
}
