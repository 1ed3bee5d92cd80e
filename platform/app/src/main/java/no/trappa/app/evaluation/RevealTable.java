package no.trappa.app.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.IndicatorRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Reveals as rows. */
@Repository
class RevealTable {

  private final JdbcClient jdbc;

  RevealTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The oldest first. */
  List<Reveal> of(Evaluation.Id evaluation) {
    return jdbc.sql(
            "SELECT * FROM reveals WHERE evaluation = ? ORDER BY revealed_at, question, number")
        .param(evaluation.value())
        .query(RevealTable::read)
        .list();
  }

  /** When something was last revealed in any of the evaluations. */
  Optional<Instant> latest(Collection<Evaluation.Id> evaluations) {
    var ids = evaluations.stream().map(Evaluation.Id::value).toArray();
    return jdbc.sql("SELECT MAX(revealed_at) FROM reveals WHERE evaluation = ANY(?)")
        .param(new SqlArrayValue("uuid", ids))
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  void insert(Evaluation.Id evaluation, Reveal reveal) {
    jdbc.sql(
            """
            INSERT INTO reveals (evaluation, question, number, revealed_at, revealed_by)
            VALUES (?, ?, ?, ?, ?)
            """)
        .param(evaluation.value())
        .param(reveal.indicator().toString())
        .param(reveal.number())
        .param(reveal.at().atOffset(ZoneOffset.UTC))
        .param(reveal.by())
        .update();
  }

  private static Reveal read(ResultSet row, int rowNumber) throws SQLException {
    return new Reveal(
        IndicatorRef.parse(row.getString("question")),
        row.getInt("number"),
        row.getObject("revealed_at", OffsetDateTime.class).toInstant(),
        row.getString("revealed_by"));
  }
}
