package no.trappa.verifier.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.value.Text;
import no.trappa.api.value.Version;
import no.trappa.engine.content.Source;
import no.trappa.engine.content.module.ModuleReader;
import no.trappa.engine.fault.Fault;
import no.trappa.engine.fault.FaultCode;
import no.trappa.verifier.Jar;
import no.trappa.verifier.place.Places;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A module makes sense")
class SenseCheckTest {

  @Nested
  @DisplayName("when each rule")
  class Rules {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{all: [{indicator: gain, below: 1}, {indicator: gain, atLeast: 1}]}",
          "{all: [{indicator: gain, below: 1}, {not: {indicator: gain, below: 1}}]}",
          "{indicator: gain, below: 0}",
          "{all: [{ambition: limited}, {ambition: extensive}]}",
          "{all: [{phase: start}, {any: [{phase: later}, {model: none}]}, {not: {model: none}}]}",
          "{all: [{chosen: form, option: one}, {chosen: form, option: two}]}",
          "{all: [{indicator: gain, below: required}, {ambition: limited},"
              + " {not: {ambition: limited}}]}",
          "{all: [{indicator: cost, below: 0}, {ambition: limited}]}",
          "{all: [{answered: gain}, {not: {answered: gain}}]}",
          "{all: [{before: [due, reference]}, {not: {before: [due, reference]}}]}",
          "{indicator: owned#listed, below: 0}",
          "{indicator: owned#share, atLeast: 2}"
        })
    void canHoldForSomeAnswers(String when) {
      assertThat(codes(rule(when))).containsExactly(FaultCode.NEVER_HOLDS);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{}",
          "{any: [{indicator: gain, below: 1}, {indicator: gain, atLeast: 1}]}",
          "{any: [{ambition: limited}, {ambition: extensive}]}",
          "{not: {indicator: gain, below: 0}}",
          "{indicator: cost, atLeast: 0}",
          "{indicator: owned#listed, atLeast: 0}"
        })
    void canFailForSomeAnswers(String when) {
      assertThat(codes(rule(when))).containsExactly(FaultCode.ALWAYS_HOLDS);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{indicator: gain, below: 1}",
          "{indicator: gain, below: required}",
          "{all: [{indicator: cost, atLeast: 3}, {indicator: cost, below: 4}]}",
          "{all: [{indicator: elsewhere/owner, atLeast: 1}, {indicator: gain, below: 1}]}",
          "{indicator: elsewhere/owner, below: required}",
          "{all: [{chosen: form, option: one}, {not: {chosen: form, option: two}}]}",
          "{all: [{not: {chosen: form, option: one}}, {not: {chosen: form, option: two}}]}",
          "{all: [{answered: gain}, {phase: start}, {not: {model: none}}]}",
          "{any: [{before: [due, reference]}, {indicator: owned#share, below: 1}]}"
        })
    void isLeftInPeaceOtherwise(String when) {
      assertThat(codes(rule(when))).isEmpty();
    }

    @Test
    void isToldOfWhereItsConditionStands() {
      var module = rule("{indicator: gain, below: 0}");
      var fault = check(module).getFirst();
      assertThat(fault.path()).isEqualTo("rules.one.when");
      assertThat(fault.at().line()).isEqualTo((int) module.lines().count() - 1);
    }
  }

  @Nested
  @DisplayName("when each derived level")
  class DerivedLevels {

    @Test
    void isLeftSomethingByThoseBeforeIt() {
      var module =
          MODULE.replace(
              "when: {indicator: size, atLeast: 1}", "when: {indicator: size, below: 2}");
      assertThat(check(module))
          .singleElement()
          .satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(FaultCode.NEVER_HOLDS);
            assertThat(fault.path()).isEqualTo("groups.first.indicators.worth.levels.2.when");
          });
    }
  }

  @Nested
  @DisplayName("when each step")
  class TheSteps {

    @Test
    void liftsSomethingOrComesBeforeAnother() {
      var orphan = MODULE + "steps:\n" + step("one", "");
      assertThat(codes(orphan)).containsExactly(FaultCode.ORPHANED_STEP);
      assertThat(codes(orphan + step("two", "lifts: [gain], after: [one], "))).isEmpty();
    }

    @Test
    void togetherWithTheOthersReachesWhatIsRequired() {
      var required = MODULE.replace("levels: {decide: 1}", "levels: {decide: 2}") + "steps:\n";
      assertThat(codes(required + step("one", "lifts: {gain: 1}, ")))
          .containsExactly(FaultCode.NO_STEP_REACHES);
      assertThat(
              codes(required + step("one", "lifts: {gain: 1}, ") + step("two", "lifts: [gain], ")))
          .isEmpty();
    }

    private String step(String id, String more) {
      return "  - {id: "
          + id
          + ", "
          + more
          + "responsible: director, text: {nb: Gjør., nn: Gjer., en: Do.}}\n";
    }
  }

  @Nested
  @DisplayName("when somebody in an organisation is asked what organisations confirm:")
  class WhatIsConfirmed {

    private static final String CONFIRMED =
        MODULE.replaceFirst(
            "( +)required:", "$1units: collaboration\n$1confirmedBy: organisations\n$0");

    @Test
    void theResponsibleRoleWillDo() {
      assertThat(codes(CONFIRMED, UnitKind.ORGANISATION)).isEmpty();
    }

    @Test
    void aRoleOfTheCollaborationWillNot() {
      assertThat(codes(CONFIRMED, UnitKind.COLLABORATION))
          .containsExactly(FaultCode.CONFIRMED_BY_NOBODY);
    }

    private List<FaultCode> codes(String module, UnitKind unit) {
      var role = new Role(new Role.Id("director"), Text.same("director"), unit, Role.Side.OWNER);
      var vocabulary =
          new Vocabulary(
              Version.parse("1.0.0"), List.of(role), List.of(), List.of(), List.of(), List.of());
      return SenseCheckTest.check(module, Optional.of(vocabulary)).stream()
          .map(Fault::code)
          .toList();
    }
  }

  private static final String GROUPS =
      """
      catalogues: [{id: things, entries: [{id: a, title: {nb: A, nn: A, en: A}}]}]
      groups:
      """;

  private static final String MODULE =
      Jar.MODULE
              .replace("levels: [0, 1]}", "levels: [0, 1, 2]}")
              .replace("version: 1.0.0\n", "version: 1.0.0\nrequires: [elsewhere]\n")
              .replace("groups:\n", GROUPS)
              .replace(
                  "en: All}}\n", "en: All}}\n          - {value: 2, text: {nb: M, nn: M, en: M}}\n")
          + """
                required:
                  - {levels: {decide: 1}}
              - id: form
                title: {nb: Form, nn: Form, en: Form}
                kind: choice
                several: false
                question: {nb: Hvilken?, nn: Kva for ei?, en: Which?}
                options:
                  - {id: one, text: {nb: En, nn: Ein, en: One}}
                  - {id: two, text: {nb: To, nn: To, en: Two}}
                respondents: {responsible: director}
              - id: cost
                title: {nb: Kostnad, nn: Kostnad, en: Cost}
                kind: number
                unit: {nb: kroner, nn: kroner, en: kroner}
                least: 0
                question: {nb: Hvor mye?, nn: Kor mykje?, en: How much?}
                respondents: {responsible: director}
              - id: due
                title: {nb: Frist, nn: Frist, en: Due}
                kind: date
                question: {nb: Når?, nn: Når?, en: When?}
                respondents: {responsible: director}
              - id: things
                title: {nb: Ting, nn: Ting, en: Things}
                kind: register
                catalogue: things
                columns: [{id: owner, title: {nb: Eier, nn: Eigar, en: Owner}, kind: text, most: 9}]
                question: {nb: Hvilke?, nn: Kva for?, en: Which?}
                respondents: {responsible: director}
              - id: owned
                title: {nb: Eid, nn: Eigd, en: Owned}
                kind: computed
                scale: steps
                question: {nb: Eid?, nn: Eigd?, en: Owned?}
                rows:
                  - {id: listed, register: things, by: count}
                  - {id: share, register: things, by: share, having: {filled: owner}}
                missing: {nb: Mangler., nn: Manglar., en: Missing.}
                levels:
                  - {value: 1, when: {indicator: share, atLeast: 1}, text: {nb: J, nn: J, en: Y}}
                  - {value: 0, when: {}, text: {nb: N, nn: N, en: N}}
                respondents: {responsible: director}
                across: minimum
              - id: worth
                title: {nb: Verdi, nn: Verdi, en: Worth}
                kind: computed
                scale: steps
                question: {nb: Verdt det?, nn: Verdt det?, en: Worth it?}
                inputs:
                  - {id: size, kind: number, unit: {nb: x, nn: x, en: x}, least: 0, most: 2,
                     question: {nb: Hvor stor?, nn: Kor stor?, en: How big?}}
                missing: {nb: Mangler., nn: Manglar., en: Missing.}
                levels:
                  - {value: 1, when: {indicator: size, atLeast: 1}, text: {nb: J, nn: J, en: Y}}
                  - {value: 0, when: {indicator: size, below: 1}, text: {nb: N, nn: N, en: N}}
                respondents: {responsible: director}
                across: minimum
          """
              .indent(2);

  private static String rule(String when) {
    return MODULE
        + """
        rules:
          - id: one
            severity: warning
            when: %s
            says: {nb: Se., nn: Sjå., en: See.}
        """
            .formatted(when);
  }

  private static List<FaultCode> codes(String module) {
    return check(module).stream().map(Fault::code).toList();
  }

  private static List<Fault> check(String module) {
    return check(module, Optional.empty());
  }

  private static List<Fault> check(String module, Optional<Vocabulary> vocabulary) {
    var source = Source.of("module.yaml", module);
    var read = new ModuleReader(Optional.empty()).read(source);
    assertThat(read.faults()).allMatch(Fault::isWarning);
    return SenseCheck.check(read.accepted().orElseThrow(), vocabulary, Places.in(source));
  }
}
