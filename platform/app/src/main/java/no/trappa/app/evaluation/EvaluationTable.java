package no.trappa.app.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.trappa.api.answer.Openness;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Situation;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.definition.Phase;
import no.trappa.app.collaboration.Collaboration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Evaluations as rows. */
@Repository
class EvaluationTable {

  private final JdbcClient jdbc;

  EvaluationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Evaluation evaluation) {
    var situation = evaluation.situation();
    jdbc.sql(
            """
            INSERT INTO evaluations
              (id, collaboration, collaboration_name, assessment, join_code, state, phase, ambition,
               model, reference_day, smallest_group, openness, started_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
            """)
        .param(evaluation.id().value())
        .param(evaluation.collaboration().value())
        .param(evaluation.collaborationName())
        .param(evaluation.assessment().value())
        .param(evaluation.joinCode().value())
        .param(evaluation.state().name())
        .param(situation.phase().value())
        .param(situation.ambition().name())
        .param(situation.model().map(OrganisationModel.Id::value).orElse(null))
        .param(situation.reference())
        .param(situation.smallestGroup())
        .param(situation.openness().name())
        .param(evaluation.startedAt().atOffset(ZoneOffset.UTC))
        .update();
    insertMembers(evaluation);
  }

  private void insertMembers(Evaluation evaluation) {
    var place = 0;
    for (var member : evaluation.situation().members()) {
      jdbc.sql("INSERT INTO evaluation_members VALUES (?, ?, ?, ?)")
          .params(evaluation.id().value(), place++, member.id().value(), member.name())
          .update();
    }
  }

  Optional<Evaluation> find(Evaluation.Id id) {
    return select("e.id = ?", id.value()).stream().findFirst();
  }

  Optional<Evaluation> byCode(JoinCode code) {
    return select("e.join_code = ?", code.value()).stream().findFirst();
  }

  List<Evaluation> ofCollaboration(Collaboration.Id collaboration) {
    return select("e.collaboration = ?", collaboration.value());
  }

  List<Evaluation> all() {
    return select("TRUE");
  }

  /** The newest first. */
  private List<Evaluation> select(String which, Object... parameters) {
    // Not while the rows are read: that would take a second connection, and everybody who holds one
    // could be waiting for another.
    var members = members(which, parameters);
    return jdbc.sql(
            "SELECT * FROM evaluations e WHERE %s ORDER BY started_at DESC, id".formatted(which))
        .params(parameters)
        .query((row, _) -> read(row, members))
        .list();
  }

  private Map<UUID, List<Organisation>> members(String which, Object... parameters) {
    var members = new HashMap<UUID, List<Organisation>>();
    jdbc.sql(
            """
            SELECT m.evaluation, m.organisation, m.name
            FROM evaluation_members m JOIN evaluations e ON e.id = m.evaluation
            WHERE %s ORDER BY m.place
            """
                .formatted(which))
        .params(parameters)
        .query(row -> {
          members
              .computeIfAbsent(row.getObject("evaluation", UUID.class), _ -> new ArrayList<>())
              .add(
                  new Organisation(
                      new Organisation.Id(row.getString("organisation")), row.getString("name")));
        });
    return members;
  }

  long version(Evaluation.Id id) {
    return jdbc.sql("SELECT version FROM evaluations WHERE id = ?")
        .param(id.value())
        .query(Long.class)
        .single();
  }

  /**
   * Counts a change, and holds the evaluation until the transaction ends, so that nobody closes it
   * in between; false when it is closed.
   */
  boolean changeOpen(Evaluation.Id id) {
    return jdbc.sql("UPDATE evaluations SET version = version + 1 WHERE id = ? AND state = 'OPEN'")
            .param(id.value())
            .update()
        == 1;
  }

  /** Whether it was open until now. */
  boolean close(Evaluation.Id id, String by, Instant at) {
    return jdbc.sql(
                """
                UPDATE evaluations
                SET version = version + 1, state = 'CLOSED', closed_by = ?, closed_at = ?
                WHERE id = ? AND state = 'OPEN'
                """)
            .params(by, at.atOffset(ZoneOffset.UTC), id.value())
            .update()
        == 1;
  }

  private static Evaluation read(ResultSet row, Map<UUID, List<Organisation>> members)
      throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Evaluation(
        new Evaluation.Id(id),
        new Collaboration.Id(row.getObject("collaboration", UUID.class)),
        row.getString("collaboration_name"),
        new AssessmentDefinition.Id(row.getString("assessment")),
        new JoinCode(row.getString("join_code")),
        Evaluation.State.valueOf(row.getString("state")),
        situation(row, members.getOrDefault(id, List.of())),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }

  private static Situation situation(ResultSet row, List<Organisation> members)
      throws SQLException {
    return new Situation(
        new Phase.Id(row.getString("phase")),
        Ambition.valueOf(row.getString("ambition")),
        Optional.ofNullable(row.getString("model")).map(OrganisationModel.Id::new),
        row.getObject("reference_day", LocalDate.class),
        members,
        row.getInt("smallest_group"),
        Openness.valueOf(row.getString("openness")));
  }
}
