package no.trappa.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.trappa.api.answer.Openness;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.store.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that was in use before it was chosen when to show how people divide. */
@ParameterizedClass
@EnumSource(Database.class)
class FromBeforeThereWereRevealsTest {

  private static final Instant STARTED = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant CLOSED = Instant.parse("2026-03-01T12:00:00Z");

  private final HikariDataSource source;
  private final JdbcClient jdbc;
  private final UUID collaboration = UUID.randomUUID();
  private int codes;

  FromBeforeThereWereRevealsTest(Database database) {
    source = database.asOf("101");
    jdbc = JdbcClient.create(source);
    insert("collaborations", collaboration, "Fjellrike", "pre-project", "LIMITED", null, 1);
  }

  @AfterEach
  void close() {
    source.close();
  }

  @Test
  void whatWasClosedIsRevealedAsItStoodThen() {
    var closed = evaluation("CLOSED", Optional.of(CLOSED), Optional.of("Kari"));
    var participant = participant(closed);
    answer(closed, participant, "small/gain", 1, false);
    answer(closed, participant, "small/gain", 2, false);
    answer(closed, participant, "small/wish#scope", 1, false);
    answer(closed, participant, "small/wish#commitment", 1, false);

    assertThat(reveals(closed))
        .containsExactlyInAnyOrder(
            new Reveal(IndicatorRef.parse("small/gain"), 1, CLOSED, "Kari"),
            new Reveal(IndicatorRef.parse("small/wish"), 1, CLOSED, "Kari"));
  }

  @Test
  void whoClosedItNeedNotBeKnown() {
    var closed = evaluation("CLOSED", Optional.of(CLOSED), Optional.empty());
    answer(closed, participant(closed), "small/gain", 1, false);

    assertThat(reveals(closed)).extracting(Reveal::by).containsExactly("");
  }

  @Test
  void whatNobodySaidInTimeIsNotRevealed() {
    var closed = evaluation("CLOSED", Optional.of(CLOSED), Optional.of("Kari"));
    answer(closed, participant(closed), "small/gain", 1, true);

    assertThat(reveals(closed)).isEmpty();
  }

  @Test
  void whatIsStillOpenIsNotRevealed() {
    var open = evaluation("OPEN", Optional.empty(), Optional.empty());
    answer(open, participant(open), "small/gain", 1, false);

    assertThat(reveals(open)).isEmpty();
  }

  @Test
  void everybodyIsProtectedAsBefore() {
    var open = evaluation("OPEN", Optional.empty(), Optional.empty());
    Database.migrate(source);

    assertThat(
            jdbc.sql("SELECT openness FROM evaluations WHERE id = ?")
                .param(open)
                .query(String.class)
                .single())
        .isEqualTo(Openness.ANONYMOUS.name());
  }

  private List<Reveal> reveals(UUID evaluation) {
    Database.migrate(source);
    return new RevealTable(jdbc).of(new Evaluation.Id(evaluation));
  }

  private UUID evaluation(String state, Optional<Instant> closed, Optional<String> by) {
    var id = UUID.randomUUID();
    insert(
        "evaluations",
        id,
        collaboration,
        "Fjellrike",
        "small",
        "CODE" + ++codes,
        state,
        "pre-project",
        "LIMITED",
        null,
        STARTED.atOffset(ZoneOffset.UTC).toLocalDate(),
        5,
        STARTED.atOffset(ZoneOffset.UTC),
        closed.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null),
        by.orElse(null),
        1);
    return id;
  }

  private UUID participant(UUID evaluation) {
    var id = UUID.randomUUID();
    var joined = STARTED.atOffset(ZoneOffset.UTC);
    insert("participants", id, evaluation, "granvik", "head-of-finance", id.toString(), joined);
    return id;
  }

  private void answer(
      UUID evaluation, UUID participant, String question, long revision, boolean stale) {
    insert(
        "answers",
        UUID.randomUUID(),
        evaluation,
        participant,
        question,
        revision,
        stale,
        1,
        "LEVEL",
        "3",
        STARTED.plusSeconds(60).atOffset(ZoneOffset.UTC));
  }

  private void insert(String table, @Nullable Object... columns) {
    var marks = String.join(", ", Collections.nCopies(columns.length, "?"));
    jdbc.sql("INSERT INTO " + table + " VALUES (" + marks + ")")
        .params(Arrays.asList(columns))
        .update();
  }
}
