package no.trappa.app.workshop.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.app.evaluation.Evaluation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agendas as rows. */
@Repository
class AgendaTable {

  private final JdbcClient jdbc;

  AgendaTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Planned> latest(Evaluation.Id evaluation) {
    var latest = "a.revision = (SELECT MAX(revision) FROM agendas WHERE evaluation = a.evaluation)";
    return select(evaluation, latest).stream().findFirst();
  }

  /** The oldest first. */
  List<Planned> history(Evaluation.Id evaluation) {
    return select(evaluation, "TRUE");
  }

  void insert(Evaluation.Id evaluation, Planned planned, String by, Instant at) {
    var agenda = planned.agenda();
    jdbc.sql("INSERT INTO agendas VALUES (?, ?, ?, ?, ?, ?, ?)")
        .param(evaluation.value())
        .param(planned.revision())
        .param(agenda.start().map(start -> start.atOffset(ZoneOffset.UTC)).orElse(null))
        .param(agenda.minutes())
        .param(agenda.breakMinutes())
        .param(at.atOffset(ZoneOffset.UTC))
        .param(by)
        .update();
    var place = 0;
    for (var item : agenda.items()) {
      jdbc.sql("INSERT INTO agenda_items VALUES (?, ?, ?, ?, ?, ?)")
          .param(evaluation.value())
          .param(planned.revision())
          .param(place++)
          .param(item.module().value())
          .param(item.taken().name())
          .param(item.minutes())
          .update();
    }
  }

  /** One statement, so that the items always belong to the revision they come with. */
  private List<Planned> select(Evaluation.Id evaluation, String which) {
    return jdbc.sql(
            """
            SELECT a.revision, a.starts_at, a.minutes AS meeting, a.break_minutes, a.saved_by,
              i.module, i.taken, i.minutes
            FROM agendas a LEFT JOIN agenda_items i
              ON i.evaluation = a.evaluation AND i.revision = a.revision
            WHERE a.evaluation = ? AND %s ORDER BY a.revision, i.place
            """
                .formatted(which))
        .param(evaluation.value())
        .query(AgendaTable::read);
  }

  private static List<Planned> read(ResultSet rows) throws SQLException {
    var read = new LinkedHashMap<Long, Planned>();
    while (rows.next()) {
      var revision = rows.getLong("revision");
      var soFar = read.get(revision);
      read.put(revision, withItem(soFar == null ? withoutItems(revision, rows) : soFar, rows));
    }
    return List.copyOf(read.values());
  }

  private static Planned withoutItems(long revision, ResultSet row) throws SQLException {
    var start = Optional.ofNullable(row.getObject("starts_at", OffsetDateTime.class));
    var agenda =
        new Agenda(
            List.of(),
            start.map(OffsetDateTime::toInstant),
            row.getInt("meeting"),
            row.getInt("break_minutes"));
    return new Planned(agenda, revision, Optional.of(row.getString("saved_by")));
  }

  private static Planned withItem(Planned planned, ResultSet row) throws SQLException {
    var module = row.getString("module");
    if (module == null) {
      return planned;
    }
    var items = new ArrayList<>(planned.agenda().items());
    items.add(
        new AgendaItem(
            new ModuleDefinition.Id(module),
            Taken.valueOf(row.getString("taken")),
            row.getInt("minutes")));
    return new Planned(planned.agenda().with(items), planned.revision(), planned.by());
  }
}
