package no.trappa.app.collaboration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
    return jdbc.sql("SELECT * FROM collaborations ORDER BY name, id").query(this::read).list();
  }

  Optional<Collaboration> find(Collaboration.Id id) {
    return jdbc.sql("SELECT * FROM collaborations WHERE id = ?")
        .param(id.value())
        .query(this::read)
        .optional();
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
    return java.util.Arrays.asList(
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

  private Collaboration read(ResultSet row, int number) throws SQLException {
    var id = new Collaboration.Id(row.getObject("id", UUID.class));
    return new Collaboration(
        id,
        row.getString("name"),
        new Phase.Id(row.getString("phase")),
        Ambition.valueOf(row.getString("ambition")),
        Optional.ofNullable(row.getString("model")).map(OrganisationModel.Id::new),
        members(id),
        row.getInt("revision"));
  }

  private List<Member> members(Collaboration.Id collaboration) {
    return jdbc.sql("SELECT * FROM members WHERE collaboration = ? ORDER BY place")
        .param(collaboration.value())
        .query(CollaborationTable::readMember)
        .list();
  }

  private static Member readMember(ResultSet row, int number) throws SQLException {
    return new Member(
        new Organisation.Id(row.getString("organisation")),
        row.getString("name"),
        row.getInt("inhabitants"),
        row.getObject("joined_on", LocalDate.class),
        Optional.ofNullable(row.getObject("left_on", LocalDate.class)));
  }
}
