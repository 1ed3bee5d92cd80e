package no.trappa.app.workshop.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.Openness;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.UnitKind;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.language.Phrases;
import no.trappa.app.workshop.Questionnaires;

/**
 * What somebody is told and asked before they join.
 *
 * @param minutes how long it takes
 * @param group how many answers a distribution is shown from
 * @param open whether everybody sees what each role of each organisation answered
 */
record Welcome(
    String code,
    String title,
    String summary,
    String collaboration,
    int minutes,
    int group,
    boolean open,
    List<UnitChoice> units,
    List<RoleChoice> roles) {

  /** Whom somebody can answer for. */
  record UnitChoice(String value, String name, boolean whole) {}

  /**
   * A role with something to answer.
   *
   * @param whole whether it belongs to the collaboration rather than to an organisation
   * @param answersFor how many of its questions it answers on behalf of its unit, visibly
   */
  record RoleChoice(String value, String title, boolean whole, int questions, int answersFor) {

    /** How much it is asked, and where its answers are visible. */
    String asks(Phrases words) {
      var asked = words.say("workshop.welcome.questions", questions);
      if (answersFor == 0) {
        return asked;
      }
      return asked
          + " "
          + (answersFor == questions
              ? words.say("workshop.welcome.answers-for-all", questions)
              : words.say("workshop.welcome.answers-for", answersFor));
    }
  }

  static Welcome of(
      Evaluation evaluation,
      Definitions definitions,
      Questionnaires questionnaires,
      Phrases phrases) {
    var assessment = definitions.assessment();
    var roles = roles(evaluation, definitions, questionnaires, phrases);
    return new Welcome(
        evaluation.joinCode().toString(),
        phrases.say(assessment.title()),
        phrases.say(assessment.summary()),
        evaluation.collaborationName(),
        assessment.minutes(),
        evaluation.situation().smallestGroup(),
        evaluation.situation().openness() == Openness.OPEN,
        units(evaluation, roles.stream().anyMatch(RoleChoice::whole)),
        roles);
  }

  private static List<UnitChoice> units(Evaluation evaluation, boolean withWhole) {
    var organisations =
        evaluation.situation().members().stream()
            .map(member -> new UnitChoice(member.id().value(), member.name(), false));
    var whole =
        new UnitChoice(Unit.collaboration().toString(), evaluation.collaborationName(), true);
    return Stream.concat(organisations, withWhole ? Stream.of(whole) : Stream.empty()).toList();
  }

  private static List<RoleChoice> roles(
      Evaluation evaluation,
      Definitions definitions,
      Questionnaires questionnaires,
      Phrases phrases) {
    var someMember = evaluation.situation().members().getFirst().id();
    return definitions.vocabulary().roles().stream()
        .map(role -> {
          var whole = role.unit() == UnitKind.COLLABORATION;
          var unit = whole ? Unit.collaboration() : Unit.of(someMember);
          var asked = questionnaires.of(evaluation.id(), unit, role.id());
          return new RoleChoice(
              role.id().value(), phrases.say(role.title()), whole, asked.size(), asked.visible());
        })
        .filter(choice -> choice.questions() > 0)
        .toList();
  }

  boolean offers(Choice choice) {
    return unit(choice).filter(unit -> fits(unit, choice)).isPresent();
  }

  /** The field in which a choice lacks something: unit, role, or empty when nothing is missing. */
  String missing(Choice choice) {
    if (!choice.made()) {
      return "";
    }
    return unit(choice).map(unit -> fits(unit, choice) ? "" : "role").orElse("unit");
  }

  private Optional<UnitChoice> unit(Choice choice) {
    return units.stream().filter(unit -> unit.value().equals(choice.unit())).findFirst();
  }

  private boolean fits(UnitChoice unit, Choice choice) {
    return roles.stream()
        .filter(role -> role.whole() == unit.whole())
        .anyMatch(role -> role.value().equals(choice.role()));
  }
}
