package no.trappa.app.evaluation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.trappa.api.definition.QuestionRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The history of answers as rows; comments and evidence apart. */
@Repository
class AnswerTable {

  private final JdbcClient jdbc;
  private final JdbcOperations batches;

  AnswerTable(JdbcClient jdbc, JdbcOperations batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** What there is of these taps already, and of the answers they change. */
  History historyOf(List<Tap> taps) {
    var history = new History();
    var ids = taps.stream().map(Tap::id).toArray();
    jdbc.sql("SELECT tap, participant, question, revision, stale FROM answers WHERE tap = ANY(?)")
        .param(new SqlArrayValue("uuid", ids))
        .query(
            (RowCallbackHandler)
                row ->
                    history.add(
                        row.getObject("tap", UUID.class),
                        new History.Earlier(
                            new Participant.Id(row.getObject("participant", UUID.class)),
                            QuestionRef.parse(row.getString("question")),
                            row.getLong("revision"),
                            row.getBoolean("stale"))));
    var participants = taps.stream().map(tap -> tap.participant().value()).toArray();
    var questions = taps.stream().map(tap -> tap.question().toString()).toArray();
    jdbc.sql(
            """
            SELECT a.participant, a.question, MAX(a.revision) AS newest,
              MAX(CASE WHEN a.stale THEN 0 ELSE a.revision END) AS winning
            FROM UNNEST(CAST(? AS UUID ARRAY), CAST(? AS VARCHAR(200) ARRAY))
              AS changed(participant, question)
            JOIN answers a
              ON a.participant = changed.participant AND a.question = changed.question
            GROUP BY a.participant, a.question
            """)
        .param(new SqlArrayValue("uuid", participants))
        .param(new SqlArrayValue("varchar", questions))
        .query(
            (RowCallbackHandler)
                row ->
                    history.add(
                        new Participant.Id(row.getObject("participant", UUID.class)),
                        QuestionRef.parse(row.getString("question")),
                        row.getLong("newest"),
                        row.getLong("winning")));
    return history;
  }

  /** When each question last got an answer that counted. */
  Map<QuestionRef, Instant> newest(Evaluation.Id evaluation) {
    var newest = new TreeMap<QuestionRef, Instant>();
    jdbc.sql(
            """
            SELECT question, MAX(answered_at) AS newest FROM answers
            WHERE evaluation = ? AND NOT stale GROUP BY question
            """)
        .param(evaluation.value())
        .query(row -> {
          newest.put(
              QuestionRef.parse(row.getString("question")),
              row.getObject("newest", OffsetDateTime.class).toInstant());
        });
    return newest;
  }

  void insert(List<AnswerRow> rows) {
    batches.batchUpdate(
        """
        INSERT INTO answers
          (tap, evaluation, participant, question, revision, stale, round, answer_kind, answer,
           answered_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        rows.stream().map(AnswerTable::columns).toList());
    batches.batchUpdate(
        "INSERT INTO comments (tap, words) VALUES (?, ?)",
        rows.stream().map(AnswerRow::tap).flatMap(AnswerTable::comment).toList());
    batches.batchUpdate(
        "INSERT INTO evidence (tap, title, link, dated_on) VALUES (?, ?, ?, ?)",
        rows.stream().map(AnswerRow::tap).flatMap(AnswerTable::evidence).toList());
  }

  private static Object[] columns(AnswerRow row) {
    var tap = row.tap();
    var value = StoredValue.of(tap.value());
    return new Object[] {
      tap.id(),
      row.evaluation().value(),
      tap.participant().value(),
      tap.question().toString(),
      row.revision(),
      row.stale(),
      tap.round(),
      value.kind(),
      value.content(),
      row.at().atOffset(ZoneOffset.UTC)
    };
  }

  private static Stream<Object[]> comment(Tap tap) {
    return tap.comment().map(words -> new Object[] {tap.id(), words}).stream();
  }

  private static Stream<@Nullable Object[]> evidence(Tap tap) {
    return tap.evidence().stream()
        .map(note ->
            new @Nullable Object[] {
              tap.id(), note.title(), note.link().orElse(null), note.date().orElse(null)
            });
  }
}
