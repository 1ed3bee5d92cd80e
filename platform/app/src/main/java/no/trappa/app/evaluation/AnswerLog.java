package no.trappa.app.evaluation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import no.trappa.api.definition.QuestionRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that was answered, changed answers included; for what depends on when. */
@Repository
public class AnswerLog {

  private final JdbcClient jdbc;

  AnswerLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All that was said in an evaluation, the oldest first, without what came too late to count. */
  public List<Said> of(Evaluation.Id evaluation) {
    return jdbc.sql(
            """
            SELECT participant, question, answer_kind, answer, answered_at
            FROM answers WHERE evaluation = ? AND NOT stale
            ORDER BY answered_at, participant, question, revision
            """)
        .param(evaluation.value())
        .query((row, _) ->
            new Said(
                new Participant.Id(row.getObject("participant", UUID.class)),
                QuestionRef.parse(row.getString("question")),
                new StoredValue(row.getString("answer_kind"), row.getString("answer")).value(),
                row.getObject("answered_at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
