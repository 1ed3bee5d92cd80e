package no.trappa.app.evaluation;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.QuestionRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers that count: of each history the highest revision that is not stale. */
@Repository
class LatestAnswers {

  private final JdbcClient jdbc;

  LatestAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everybody's, those who joined first, first. */
  Collection<LatestAnswer> of(Evaluation.Id evaluation) {
    return newest(select("a.evaluation = ?", evaluation.value()));
  }

  /** One participant's. */
  Map<QuestionRef, OwnAnswer> of(Participant.Id participant) {
    var own = new TreeMap<QuestionRef, OwnAnswer>();
    for (var latest : newest(select("a.participant = ?", participant.value()))) {
      own.put(latest.question(), latest.answer());
    }
    return own;
  }

  /** How many questions each participant has answered; those who answered none are left out. */
  Map<Participant.Id, Integer> countByParticipant(Evaluation.Id evaluation) {
    var counts = new LinkedHashMap<Participant.Id, Integer>();
    jdbc.sql(
            """
            SELECT participant, COUNT(DISTINCT question) AS answered
            FROM answers WHERE evaluation = ? AND NOT stale GROUP BY participant
            """)
        .param(evaluation.value())
        .query(row -> {
          counts.put(
              new Participant.Id(row.getObject("participant", UUID.class)), row.getInt("answered"));
        });
    return counts;
  }

  /** Who has answered an indicator's questions, without what they said. */
  Collection<Given> given(Evaluation.Id evaluation, IndicatorRef indicator) {
    record Key(Participant.Id participant, QuestionRef question) {}
    var newest = new LinkedHashMap<Key, Given>();
    jdbc.sql(
            """
            SELECT p.id, p.evaluation, p.unit, p.role, a.question, a.round, a.answered_at
            FROM answers a JOIN participants p ON p.id = a.participant
            WHERE NOT a.stale AND a.evaluation = ? AND (a.question = ? OR a.question LIKE ?)
            ORDER BY a.revision
            """)
        .params(evaluation.value(), indicator.toString(), indicator + "#%")
        .query((row, number) ->
            new Given(
                ParticipantTable.read(row, number),
                QuestionRef.parse(row.getString("question")),
                row.getInt("round"),
                row.getObject("answered_at", OffsetDateTime.class).toInstant()))
        .list()
        .forEach(given -> newest.put(new Key(given.participant().id(), given.question()), given));
    return newest.values();
  }

  private List<LatestAnswer> select(String which, UUID id) {
    return jdbc.sql(
            """
            SELECT p.id, p.evaluation, p.unit, p.role, a.question, a.answer_kind, a.answer,
              a.revision, a.answered_at, c.words, e.title, e.link, e.dated_on
            FROM answers a
            JOIN participants p ON p.id = a.participant
            LEFT JOIN comments c ON c.tap = a.tap
            LEFT JOIN evidence e ON e.tap = a.tap
            WHERE NOT a.stale AND %s
            ORDER BY p.joined_at, p.id, a.question, a.revision
            """
                .formatted(which))
        .param(id)
        .query(new AnswerRows())
        .list();
  }

  private static Collection<LatestAnswer> newest(List<LatestAnswer> oldestFirst) {
    record Key(Participant.Id participant, QuestionRef question) {}
    var newest = new LinkedHashMap<Key, LatestAnswer>();
    for (var answer : oldestFirst) {
      newest.put(new Key(answer.participant().id(), answer.question()), answer);
    }
    return newest.values();
  }
}
