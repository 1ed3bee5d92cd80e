package no.trappa.app.workshop.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import no.trappa.app.evaluation.Evaluation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves as rows. */
@Repository
class MoveTable {

  private final JdbcClient jdbc;

  MoveTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All of a room's, the first first. */
  List<Moved> of(Evaluation.Id evaluation) {
    return jdbc.sql("SELECT * FROM room_moves WHERE evaluation = ? ORDER BY number")
        .param(evaluation.value())
        .query(MoveTable::read)
        .list();
  }

  void insert(Evaluation.Id evaluation, Moved moved) {
    var columns = MoveColumns.of(moved.move());
    jdbc.sql(
            """
            INSERT INTO room_moves
              (evaluation, number, kind, question, detail, moved_at, moved_by)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """)
        .param(evaluation.value())
        .param(moved.number())
        .param(columns.kind())
        .param(columns.question())
        .param(columns.detail())
        .param(moved.at().atOffset(ZoneOffset.UTC))
        .param(moved.by())
        .update();
  }

  private static Moved read(ResultSet row, int number) throws SQLException {
    var columns =
        new MoveColumns(row.getString("kind"), row.getString("question"), row.getString("detail"));
    return new Moved(
        row.getLong("number"),
        columns.move(),
        row.getObject("moved_at", OffsetDateTime.class).toInstant(),
        row.getString("moved_by"));
  }
}
