package no.trappa.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.trappa.api.answer.Openness;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Role;
import no.trappa.app.collaboration.Member;
import no.trappa.app.collaboration.MembersHaveAnswered;
import no.trappa.app.collaboration.Refusal;
import no.trappa.app.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class EvaluationsTest {

  private final ChangingClock clock = new ChangingClock();
  private final Host host;

  EvaluationsTest(Database database) {
    host = new Host(database.fresh(), clock);
  }

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void keepsWhatHeldAtItsStart() {
    var collaboration = Round.collaboration(host);
    var started = host.evaluations().start(collaboration.id(), Content.ASSESSMENT, Round.REFERENCE);
    host.collaborations().save(collaboration.renamed("Other").withMembers(List.of()));
    host.catalog.uninstall();

    assertThat(host.evaluations().find(started.id())).contains(started);
    assertThat(started.collaborationName()).isEqualTo("Fjellrike");
    assertThat(host.evaluations().definitions(started.id())).isEqualTo(Content.definitions());
  }

  @Test
  void whoeverHasAnsweredStaysInTheCollaboration() {
    var collaboration = Round.collaboration(host);
    var started = host.evaluations().start(collaboration.id(), Content.ASSESSMENT, Round.REFERENCE);
    var round = new Round(host, started.id());
    host.participants().join(started.id(), Round.FOSSDAL, Content.DIRECTOR);
    round.submit(Round.tap(round.director(), Content.GAIN, Round.level(3), 0));

    assertThatThrownBy(() -> host.collaborations().save(collaboration.withMembers(List.of())))
        .isInstanceOfSatisfying(
            MembersHaveAnswered.class,
            refusal ->
                assertThat(refusal.members()).extracting(Member::name).containsExactly("granvik"));
  }

  @Test
  void keepsTheTermsItWasStartedOn() {
    var terms = new Terms(Round.REFERENCE, Openness.OPEN, 4);
    var started =
        host.evaluations().start(Round.collaboration(host).id(), Content.ASSESSMENT, terms);

    var situation = host.evaluations().find(started.id()).orElseThrow().situation();
    assertThat(situation.openness()).isEqualTo(Openness.OPEN);
    assertThat(situation.smallestGroup()).isEqualTo(4);
  }

  @Test
  void isNotStartedOnAGroupThatProtectsNobody() {
    var collaboration = Round.collaboration(host);
    var terms = new Terms(Round.REFERENCE, Openness.ANONYMOUS, 2);

    assertThatThrownBy(
            () -> host.evaluations().start(collaboration.id(), Content.ASSESSMENT, terms))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("at least 3");
  }

  @Test
  void countsAsMembersThoseOfTheDayItStarts() {
    assertThat(members(Round.start(host).evaluation())).containsExactly("granvik", "fossdal");

    // Already the second of March in Oslo.
    clock.set("2026-03-01T23:30:00Z");
    assertThat(members(Round.start(host).evaluation()))
        .containsExactly("granvik", "fossdal", "fjordnes");
  }

  private List<String> members(Evaluation.Id id) {
    return host.evaluations().find(id).orElseThrow().situation().members().stream()
        .map(Organisation::name)
        .toList();
  }

  @Test
  void doesNotStartWithoutMembersOrWithoutItsModules() {
    var collaboration = Round.collaboration(host);
    var unknown = new AssessmentDefinition.Id("unknown");
    assertThatThrownBy(() -> host.evaluations().start(collaboration.id(), unknown, Round.REFERENCE))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("unknown");

    var alone = host.collaborations().save(collaboration.withMembers(List.of()));
    assertThatThrownBy(() ->
            host.evaluations().start(alone.id(), Content.ASSESSMENT, LocalDate.of(2026, 3, 1)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("no members");
  }

  @Test
  void isFoundByItsCodeHoweverItIsTyped() {
    var started = host.evaluations().find(Round.start(host).evaluation()).orElseThrow();
    var code = started.joinCode().toString();

    assertThat(code).matches("[A-Z0-9]{3}-[A-Z0-9]{3}");
    assertThat(host.evaluations().byCode(code)).contains(started);
    assertThat(host.evaluations().byCode(" " + code.toLowerCase(Locale.ROOT).replace('-', ' ')))
        .contains(started);
    assertThat(host.evaluations().byCode("AAA-AAA")).isEmpty();
  }

  @Test
  void letsInWhoIsAMemberInARoleOfTheirs() {
    var round = Round.start(host);

    var joined = host.participants().join(round.evaluation(), Round.GRANVIK, Content.DIRECTOR);

    assertThat(host.participants().byToken(joined.token())).contains(joined.participant());
    assertThat(host.participants().byToken("another")).isEmpty();
    assertThat(host.news.told()).contains(new ParticipantJoined(round.evaluation()));
  }

  @Test
  void refusesWhoIsNoMember() {
    var round = Round.start(host);

    assertThatThrownBy(() -> join(round, Round.FJORDNES, Content.DIRECTOR))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("fjordnes");
    assertThat(host.answers().progress(round.evaluation()))
        .allSatisfy(unit -> assertThat(unit.participants()).isZero());
  }

  @Test
  void refusesARoleThatTheUnitDoesNotHave() {
    var round = Round.start(host);

    assertThatThrownBy(() -> join(round, Round.GRANVIK, Content.LEADER))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> join(round, Round.GRANVIK, new Role.Id("king")))
        .isInstanceOf(Refusal.class);
    assertThat(join(round, Unit.collaboration(), Content.LEADER).participant().unit())
        .isEqualTo(Unit.collaboration());
  }

  @Test
  void letsNobodyInAfterItIsClosed() {
    var round = Round.start(host);
    host.evaluations().close(round.evaluation(), "kari");

    assertThatThrownBy(() -> join(round, Round.GRANVIK, Content.DIRECTOR))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("closed");
    assertThat(host.evaluations().find(round.evaluation()))
        .get()
        .satisfies(closed -> assertThat(closed.closedAt()).contains(clock.instant()));
  }

  @Test
  void keepsNoTokenThatOpensAnything() {
    var round = Round.start(host);
    var token = join(round, Round.GRANVIK, Content.DIRECTOR).token();

    assertThat(host.jdbc().sql("SELECT token_sha256 FROM participants").query(String.class).list())
        .hasSize(1)
        .doesNotContain(token);
  }

  private Joined join(Round round, Unit unit, Role.Id role) {
    return host.participants().join(round.evaluation(), unit, role);
  }
}
