package no.trappa.app.evaluation;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.app.collaboration.Collaboration;
import no.trappa.app.collaboration.MembersInUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisations that somebody answered for, or that something was settled for. */
@Component
class AnsweredMembers implements MembersInUse {

  private final JdbcClient jdbc;

  AnsweredMembers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<Organisation.Id> of(Collaboration.Id collaboration) {
    return jdbc
        .sql(
            """
            SELECT p.unit FROM participants p JOIN evaluations e ON e.id = p.evaluation
            WHERE e.collaboration = :collaboration
              AND EXISTS (SELECT 1 FROM answers a WHERE a.participant = p.id)
            UNION
            SELECT s.unit FROM settlements s JOIN evaluations e ON e.id = s.evaluation
            WHERE e.collaboration = :collaboration
            """)
        .param("collaboration", collaboration.value())
        .query((row, _) -> StoredUnit.read(row.getString("unit")))
        .stream()
        .flatMap(AnsweredMembers::organisation)
        .collect(toSet());
  }

  private static Stream<Organisation.Id> organisation(Unit unit) {
    return switch (unit) {
      case Unit.Collaboration _ -> Stream.empty();
      case Unit.Of(var organisation) -> Stream.of(organisation);
    };
  }
}
