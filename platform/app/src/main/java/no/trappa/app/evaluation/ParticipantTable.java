package no.trappa.app.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.trappa.api.definition.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Participants as rows. */
@Repository
class ParticipantTable {

  private final JdbcClient jdbc;

  ParticipantTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Participant participant, String tokenHash, Instant at) {
    jdbc.sql(
            """
            INSERT INTO participants (id, evaluation, unit, role, token_sha256, joined_at)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        .param(participant.id().value())
        .param(participant.evaluation().value())
        .param(participant.unit().toString())
        .param(participant.role().value())
        .param(tokenHash)
        .param(at.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Participant> find(Participant.Id id) {
    return jdbc.sql("SELECT * FROM participants WHERE id = ?")
        .param(id.value())
        .query(ParticipantTable::read)
        .optional();
  }

  Optional<Participant> byTokenHash(String hash) {
    return jdbc.sql("SELECT * FROM participants WHERE token_sha256 = ?")
        .param(hash)
        .query(ParticipantTable::read)
        .optional();
  }

  List<Participant> of(Evaluation.Id evaluation) {
    return jdbc.sql("SELECT * FROM participants WHERE evaluation = ? ORDER BY joined_at, id")
        .param(evaluation.value())
        .query(ParticipantTable::read)
        .list();
  }

  static Participant read(ResultSet row, int number) throws SQLException {
    return new Participant(
        new Participant.Id(row.getObject("id", UUID.class)),
        new Evaluation.Id(row.getObject("evaluation", UUID.class)),
        StoredUnit.read(row.getString("unit")),
        new Role.Id(row.getString("role")));
  }
}
