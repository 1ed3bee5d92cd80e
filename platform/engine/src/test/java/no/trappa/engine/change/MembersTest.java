package no.trappa.engine.change;

import static no.trappa.engine.change.Years.FIRST;
import static no.trappa.engine.change.Years.SECOND;
import static no.trappa.engine.change.Years.became;
import static no.trappa.engine.change.Years.between;
import static no.trappa.engine.change.Years.told;
import static no.trappa.engine.change.Years.transition;
import static no.trappa.engine.example.Ask.level;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.trappa.api.answer.Organisation;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.Condition;
import no.trappa.engine.example.Ask;
import no.trappa.engine.example.Example;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Members who come, go and become others")
class MembersTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

  private static Example round(LocalDate day, String... members) {
    return Example.of(members).on(day).asks(level("will").required(3));
  }

  private static List<String> before(Comparison change, String unit) {
    return transition(change, "will", unit).before().stream()
        .map(one -> one.place().unit() + " " + one.end().known().orElseThrow())
        .toList();
  }

  @Test
  void aMergerShowsWhatBothSaidAndBreaksTheLine() {
    var change =
        between(
            round(FIRST, "alm", "bjerk", "gran").directors("will", 1, 2, 3),
            round(SECOND, "alm", "nyby").directors("will", 2, 3),
            became(NEW_YEAR, Set.of("bjerk", "gran"), "nyby"));

    assertThat(told(change, "will", "nyby")).isEqualTo("REORGANISED");
    assertThat(before(change, "nyby")).containsExactly("bjerk 2", "gran 3");
    assertThat(change.transitions()).hasSize(2);
    assertThat(change.members().left()).isEmpty();
    assertThat(change.members().joined()).isEmpty();
    assertThat(change.members().reorganised()).containsExactly(new Organisation.Id("nyby"));
    assertThat(told(change, "will", "alm")).isEqualTo("UP CLAIMED");
  }

  @Test
  void theGapsOfMergedMunicipalitiesAreGoneAndNotClosed() {
    var change =
        between(
            round(FIRST, "bjerk", "gran").directors("will", 1, 2),
            round(SECOND, "nyby").directors("will", 3),
            became(NEW_YEAR, Set.of("bjerk", "gran"), "nyby"));

    assertThat(change.gaps()).extracting(Gap::fate).containsOnly(Gap.Fate.GONE);
    assertThat(change.gaps()).hasSize(2);
  }

  @Test
  void oneThatTakesAnotherInIsNotTheSameAnyMore() {
    var change =
        between(
            round(FIRST, "alm", "bjerk").directors("will", 2, 1),
            round(SECOND, "alm").directors("will", 2),
            became(NEW_YEAR, Set.of("alm", "bjerk"), "alm"));

    assertThat(told(change, "will", "alm")).isEqualTo("REORGANISED");
    assertThat(before(change, "alm")).containsExactly("alm 2", "bjerk 1");
  }

  @Test
  void aSplitLetsBothGoBackToTheOne() {
    var change =
        between(
            round(FIRST, "alm").directors("will", 2),
            round(SECOND, "alm", "haram").directors("will", 2, 1),
            became(NEW_YEAR, Set.of("alm"), "alm", "haram"));

    assertThat(told(change, "will", "alm")).isEqualTo("REORGANISED");
    assertThat(before(change, "haram")).containsExactly("alm 2");
    assertThat(change.gaps(Gap.Fate.GONE)).hasSize(1);
  }

  @Test
  void aNewNameIsTheSameOrganisation() {
    var change =
        between(
            round(FIRST, "old").directors("will", 2),
            round(SECOND, "new").directors("will", 2),
            became(NEW_YEAR, Set.of("old"), "new"));

    assertThat(told(change, "will", "new")).isEqualTo("SAME");
    assertThat(change.members().isUnchanged()).isTrue();
  }

  @Test
  void oneMergerAfterAnotherIsFollowedToTheEnd() {
    var change =
        between(
            round(FIRST, "alm", "bjerk", "gran").directors("will", 1, 2, 3),
            round(SECOND, "nyby").directors("will", 3),
            became(NEW_YEAR.plusMonths(6), Set.of("mellom", "gran"), "nyby"),
            became(NEW_YEAR, Set.of("alm", "bjerk"), "mellom"));

    assertThat(before(change, "nyby")).containsExactly("alm 1", "bjerk 2", "gran 3");
  }

  @Test
  void aMergerFromBeforeBothRoundsChangesNothing() {
    var merger = became(LocalDate.of(2020, 1, 1), Set.of("alm", "ask"), "alm");
    var change =
        between(
            round(FIRST, "alm").directors("will", 2),
            round(SECOND, "alm").directors("will", 2),
            merger);

    assertThat(told(change, "will", "alm")).isEqualTo("SAME");
  }

  @Test
  void whatTheCollaborationReachedOnlyWithoutALeaverIsTheMembersDoing() {
    var change =
        between(
            ambition(FIRST, "alm", "bjerk", "gran").directors("wish#scope", 2, 2, 4),
            ambition(SECOND, "alm", "bjerk").directors("wish#scope", 2, 2));

    var wish = transition(change, "wish", "*");
    assertThat(told(wish.full())).isEqualTo("UP MEMBERS");
    assertThat(told(wish.alike().orElseThrow())).isEqualTo("SAME");
    assertThat(change.gaps(Gap.Fate.CLOSED))
        .singleElement()
        .returns(Cause.MEMBERS, gap -> gap.cause().orElseThrow());
  }

  @Test
  void driftingApartIsToldOfThoseWhoWereThereBothTimes() {
    var change =
        between(
            ambition(FIRST, "alm", "bjerk").directors("wish#scope", 1, 2),
            ambition(SECOND, "alm", "bjerk", "gran").directors("wish#scope", 2, 2, 4));

    assertThat(change.drifts())
        .singleElement()
        .returns(new Drift.Distance(Optional.of(1), Optional.of(2)), Drift::full)
        .returns(Drift.Direction.TOGETHER, Drift::direction);
  }

  private static Example ambition(LocalDate day, String... members) {
    return Example.of(members)
        .on(day)
        .asks(
            Ask.computed(
                    "wish",
                    List.of(Ask.input("scope")),
                    Ask.when(3, new Condition.SpreadAtMost(List.of(Example.ref("wish#scope")), 1)),
                    Ask.when(1, new Condition.All(List.of())))
                .across(Across.SPREAD)
                .required(3));
  }
}
