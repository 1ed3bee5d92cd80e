package no.trappa.app.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.trappa.api.answer.Respondent;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import no.trappa.engine.picture.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every answer that counted when it was given, each participant's oldest first. */
@Repository
public class AnswerHistory {

  private static final String ORDER = " ORDER BY p.joined_at, p.id, a.revision";

  private static final String ANSWERS =
      """
      SELECT p.id, p.unit, p.role, a.question, a.answer_kind, a.answer, a.answered_at
      FROM answers a JOIN participants p ON p.id = a.participant
      WHERE a.evaluation = ? AND NOT a.stale
      """;

  private final JdbcClient jdbc;

  AnswerHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** To every question of an evaluation. */
  public Map<QuestionRef, List<Said>> of(Evaluation.Id evaluation) {
    return byQuestion(jdbc.sql(ANSWERS + ORDER).param(evaluation.value()));
  }

  /** What is asked under one indicator. */
  Map<QuestionRef, List<Said>> of(Evaluation.Id evaluation, IndicatorRef indicator) {
    return byQuestion(
        jdbc.sql(ANSWERS + " AND (a.question = ? OR a.question LIKE ?)" + ORDER)
            .param(evaluation.value())
            .param(indicator.toString())
            .param(indicator + "#%"));
  }

  private static Map<QuestionRef, List<Said>> byQuestion(JdbcClient.StatementSpec answers) {
    var byQuestion = new TreeMap<QuestionRef, List<Said>>();
    var people = new HashMap<UUID, Respondent>();
    answers.query(row -> {
      byQuestion
          .computeIfAbsent(QuestionRef.parse(row.getString("question")), _ -> new ArrayList<>())
          .add(said(row, respondent(row, people)));
    });
    return byQuestion;
  }

  private static Said said(ResultSet row, Respondent by) throws SQLException {
    return new Said(
        by,
        new StoredValue(row.getString("answer_kind"), row.getString("answer")).value(),
        row.getObject("answered_at", OffsetDateTime.class).toInstant());
  }

  private static Respondent respondent(ResultSet row, Map<UUID, Respondent> people)
      throws SQLException {
    var id = row.getObject("id", UUID.class);
    var unit = StoredUnit.read(row.getString("unit"));
    var role = new Role.Id(row.getString("role"));
    return people.computeIfAbsent(id, _ -> new Respondent(id.toString(), unit, role));
  }
}
