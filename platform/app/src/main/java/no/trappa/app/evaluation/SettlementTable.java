package no.trappa.app.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Settlements as rows. */
@Repository
class SettlementTable {

  private final JdbcClient jdbc;

  SettlementTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Settlement> history(Evaluation.Id evaluation) {
    return jdbc.sql("SELECT * FROM settlements WHERE evaluation = ? ORDER BY settled_at, revision")
        .param(evaluation.value())
        .query(SettlementTable::read)
        .list();
  }

  /** The latest of each, without those that were withdrawn. */
  List<Settlement> current(Evaluation.Id evaluation) {
    var latest = new LinkedHashMap<DecisionColumns.Key, Settlement>();
    for (var settlement : history(evaluation)) {
      latest.merge(
          DecisionColumns.of(settlement.decision()).key(),
          settlement,
          (one, other) -> one.revision() > other.revision() ? one : other);
    }
    return latest.values().stream().filter(settlement -> !settlement.withdrawn()).toList();
  }

  /** The latest on the same thing, withdrawn or not. */
  Optional<Settlement> latest(Evaluation.Id evaluation, Decision decision) {
    var key = DecisionColumns.of(decision).key();
    return jdbc.sql(
            """
            SELECT * FROM settlements WHERE evaluation = ? AND kind = ? AND unit = ? AND subject = ?
            ORDER BY revision DESC FETCH FIRST 1 ROW ONLY
            """)
        .params(evaluation.value(), key.kind(), key.unit(), key.subject())
        .query(SettlementTable::read)
        .optional();
  }

  void insert(Evaluation.Id evaluation, Settlement settlement) {
    var columns = DecisionColumns.of(settlement.decision());
    jdbc.sql(
            """
            INSERT INTO settlements
              (evaluation, kind, unit, subject, revision, withdrawn, answer_kind, answer, dated_on,
               words, minority, settled_by, settled_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(evaluation.value())
        .param(columns.key().kind())
        .param(columns.key().unit())
        .param(columns.key().subject())
        .param(settlement.revision())
        .param(settlement.withdrawn())
        .param(columns.answer().map(StoredValue::kind).orElse(null))
        .param(columns.answer().map(StoredValue::content).orElse(null))
        .param(columns.datedOn().orElse(null))
        .param(columns.words().orElse(null))
        .param(columns.minority().orElse(null))
        .param(settlement.by())
        .param(settlement.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Settlement read(ResultSet row, int number) throws SQLException {
    var content = row.getString("answer");
    var columns =
        new DecisionColumns(
            new DecisionColumns.Key(
                row.getString("kind"), row.getString("unit"), row.getString("subject")),
            Optional.ofNullable(row.getString("answer_kind"))
                .map(kind -> new StoredValue(kind, content)),
            Optional.ofNullable(row.getObject("dated_on", LocalDate.class)),
            Optional.ofNullable(row.getString("words")),
            Optional.ofNullable(row.getString("minority")));
    return new Settlement(
        columns.decision(),
        row.getString("settled_by"),
        row.getObject("settled_at", OffsetDateTime.class).toInstant(),
        row.getLong("revision"),
        row.getBoolean("withdrawn"));
  }
}
