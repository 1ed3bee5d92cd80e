package no.trappa.app.collaboration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.trappa.api.answer.Organisation;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.definition.Phase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Collaborations and members as rows. */
@Repository
class CollaborationTable {

  private final JdbcClient jdbc;

  CollaborationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Collaboration> all() {
    return select("TRUE");
  }

  Optional<Collaboration> find(Collaboration.Id id) {
    return select("c.id = ?", id.value()).stream().findFirst();
  }

  /** By name; one statement, so that members always belong to the revision they come with. */
  private List<Collaboration> select(String which, Object... parameters) {
    return jdbc.sql(
            """
            SELECT c.id, c.name, c.phase, c.ambition, c.model, c.revision, m.organisation,
              m.name AS member_name, m.inhabitants, m.joined_on, m.left_on
            FROM collaborations c LEFT JOIN members m ON m.collaboration = c.id
            WHERE %s ORDER BY c.name, c.id, m.place
            """
                .formatted(which))
        .params(parameters)
        .query(CollaborationTable::read);
  }

  void insert(Collaboration collaboration) {
    jdbc.sql(
            """
            INSERT INTO collaborations (name, phase, ambition, model, revision, id)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        .params(columns(collaboration))
        .param(collaboration.id().value())
        .update();
    insertMembers(collaboration);
  }

  /** Whether the row still had the revision the change started from. */
  boolean update(Collaboration changed, int seenRevision) {
    var rows =
        jdbc.sql(
                """
                UPDATE collaborations
                SET name = ?, phase = ?, ambition = ?, model = ?, revision = ?
                WHERE id = ? AND revision = ?
                """)
            .params(columns(changed))
            .param(changed.id().value())
            .param(seenRevision)
            .update();
    if (rows == 0) {
      return false;
    }
    jdbc.sql("DELETE FROM members WHERE collaboration = ?").param(changed.id().value()).update();
    insertMembers(changed);
    return true;
  }

  private static List<Object> columns(Collaboration collaboration) {
    return Arrays.asList(
        collaboration.name(),
        collaboration.phase().value(),
        collaboration.ambition().name(),
        collaboration.model().map(OrganisationModel.Id::value).orElse(null),
        collaboration.revision());
  }

  private void insertMembers(Collaboration collaboration) {
    var place = 0;
    for (var member : collaboration.members()) {
      jdbc.sql(
              """
              INSERT INTO members
                (collaboration, place, organisation, name, inhabitants, joined_on, left_on)
              VALUES (?, ?, ?, ?, ?, ?, ?)
              """)
          .param(collaboration.id().value())
          .param(place++)
          .param(member.organisation().value())
          .param(member.name())
          .param(member.inhabitants())
          .param(member.from())
          .param(member.to().orElse(null))
          .update();
    }
  }

  private static List<Collaboration> read(ResultSet rows) throws SQLException {
    var read = new LinkedHashMap<Collaboration.Id, Collaboration>();
    while (rows.next()) {
      var id = new Collaboration.Id(rows.getObject("id", UUID.class));
      var soFar = read.get(id);
      var collaboration = soFar == null ? readWithoutMembers(id, rows) : soFar;
      read.put(id, withMember(collaboration, rows));
    }
    return List.copyOf(read.values());
  }

  private static Collaboration readWithoutMembers(Collaboration.Id id, ResultSet row)
      throws SQLException {
    return new Collaboration(
        id,
        row.getString("name"),
        new Phase.Id(row.getString("phase")),
        Ambition.valueOf(row.getString("ambition")),
        Optional.ofNullable(row.getString("model")).map(OrganisationModel.Id::new),
        List.of(),
        row.getInt("revision"));
  }

  private static Collaboration withMember(Collaboration collaboration, ResultSet row)
      throws SQLException {
    var organisation = row.getString("organisation");
    if (organisation == null) {
      return collaboration;
    }
    var members = new ArrayList<>(collaboration.members());
    members.add(
        new Member(
            new Organisation.Id(organisation),
            row.getString("member_name"),
            row.getInt("inhabitants"),
            row.getObject("joined_on", LocalDate.class),
            Optional.ofNullable(row.getObject("left_on", LocalDate.class))));
    return collaboration.withMembers(members);
  }
}
