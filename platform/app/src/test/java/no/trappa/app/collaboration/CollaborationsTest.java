package no.trappa.app.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.trappa.api.answer.Organisation;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.definition.Phase;
import no.trappa.app.store.Database;
import no.trappa.app.store.DurableStore;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Database.class)
class CollaborationsTest {

  private static final Phase.Id PHASE = new Phase.Id("pre-project");

  private final HikariDataSource source;
  private final Set<Organisation.Id> answered = new HashSet<>();
  private final Collaborations collaborations;

  CollaborationsTest(Database database) {
    source = database.fresh();
    collaborations =
        new Collaborations(
            new CollaborationTable(JdbcClient.create(source)),
            _ -> answered,
            DurableStore.on(source));
  }

  @AfterEach
  void close() {
    source.close();
  }

  @Test
  void isFoundAsItWasSaved() {
    var created = create("Fjellrike");
    var changed =
        collaborations.save(
            created
                .with(
                    new Phase.Id("operations"),
                    Ambition.EXTENSIVE,
                    Optional.of(new OrganisationModel.Id("host-municipality")))
                .withMembers(
                    List.of(
                        member("granvik", Optional.empty()),
                        member("fossdal", Optional.of(LocalDate.of(2027, 12, 31))))));

    assertThat(changed.revision()).isEqualTo(created.revision() + 1);
    assertThat(collaborations.find(created.id())).contains(changed);
  }

  @Test
  void areListedByName() {
    create("Vestlandet");
    create("Fjellrike");

    assertThat(collaborations.all())
        .extracting(Collaboration::name)
        .containsExactly("Fjellrike", "Vestlandet");
  }

  @Test
  void twoEditorsNeverOverwriteEachOther() {
    var seenByBoth = create("Fjellrike");
    var first = collaborations.save(seenByBoth.renamed("Fjellriket"));
    var second = seenByBoth.withMembers(List.of(member("granvik", Optional.empty())));

    assertThatThrownBy(() -> collaborations.save(second))
        .asInstanceOf(InstanceOfAssertFactories.type(EditConflict.class))
        .satisfies(conflict -> {
          assertThat(conflict.theirs()).isEqualTo(first);
          assertThat(conflict.yours()).isEqualTo(second);
        });
    assertThat(collaborations.find(seenByBoth.id())).contains(first);
  }

  @Test
  void aMembershipHoldsFromItsFirstDayToItsLast() {
    var member = member("granvik", Optional.of(LocalDate.of(2027, 12, 31)));

    assertThat(member.isMemberOn(LocalDate.of(2019, 12, 31))).isFalse();
    assertThat(member.isMemberOn(LocalDate.of(2020, 1, 1))).isTrue();
    assertThat(member.isMemberOn(LocalDate.of(2027, 12, 31))).isTrue();
    assertThat(member.isMemberOn(LocalDate.of(2028, 1, 1))).isFalse();
  }

  @Test
  void aMemberWhoHasAnsweredStaysAndGetsALastDay() {
    var granvik = member("granvik", Optional.empty());
    var fossdal = member("fossdal", Optional.empty());
    var both = collaborations.save(create("Fjellrike").withMembers(List.of(granvik, fossdal)));
    answered.add(granvik.organisation());

    assertThatThrownBy(() -> collaborations.save(both.withMembers(List.of())))
        .asInstanceOf(InstanceOfAssertFactories.type(MembersHaveAnswered.class))
        .satisfies(refusal -> {
          assertThat(refusal.members()).containsExactly(granvik);
          assertThat(refusal.why().nb()).startsWith("granvik har svart").contains("siste dag");
        });
    assertThat(collaborations.find(both.id())).contains(both);

    var left = member("granvik", Optional.of(LocalDate.of(2027, 12, 31)));
    assertThat(collaborations.save(both.withMembers(List.of(left))).members())
        .containsExactly(left);
  }

  private Collaboration create(String name) {
    return collaborations.create(name, PHASE, Ambition.LIMITED, Optional.empty());
  }

  private static Member member(String id, Optional<LocalDate> to) {
    return new Member(new Organisation.Id(id), id, 5000, LocalDate.of(2020, 1, 1), to);
  }
}
