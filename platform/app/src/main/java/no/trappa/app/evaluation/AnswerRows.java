package no.trappa.app.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.trappa.api.definition.QuestionRef;
import org.springframework.jdbc.core.RowMapper;

/**
 * Reads the rows of one query, in which the same people and questions come again and again.
 *
 * <p>Each person and question is read once and is one object from then on, as the engine expects.
 */
final class AnswerRows implements RowMapper<LatestAnswer> {

  private final Map<UUID, Participant> people = new HashMap<>();
  private final Map<String, QuestionRef> questions = new HashMap<>();

  @Override
  public LatestAnswer mapRow(ResultSet row, int number) throws SQLException {
    var value = new StoredValue(row.getString("answer_kind"), row.getString("answer")).value();
    var answer =
        new OwnAnswer(
            value,
            Optional.ofNullable(row.getString("words")),
            evidence(row),
            row.getLong("revision"));
    return new LatestAnswer(
        participant(row, number),
        questions.computeIfAbsent(row.getString("question"), QuestionRef::parse),
        answer,
        row.getObject("answered_at", OffsetDateTime.class).toInstant());
  }

  private Participant participant(ResultSet row, int number) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var known = people.get(id);
    if (known != null) {
      return known;
    }
    var read = ParticipantTable.read(row, number);
    people.put(id, read);
    return read;
  }

  private static Optional<EvidenceNote> evidence(ResultSet row) throws SQLException {
    var link = row.getString("link");
    var date = row.getObject("dated_on", LocalDate.class);
    return Optional.ofNullable(row.getString("title"))
        .map(
            title -> new EvidenceNote(title, Optional.ofNullable(link), Optional.ofNullable(date)));
  }
}
