package no.trappa.app.workshop.ui.projector;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.Phase;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.value.Fraction;
import no.trappa.app.browser.RunningTrappa;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.collaboration.Member;
import no.trappa.app.evaluation.Answers;
import no.trappa.app.evaluation.Decision;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Participant;
import no.trappa.app.evaluation.Participants;
import no.trappa.app.evaluation.Settlements;
import no.trappa.app.evaluation.ui.People;
import no.trappa.app.workshop.room.LiveRooms;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Programme;

/** A room full of people from eight municipalities, one of them with a long name. */
record Hall(RunningTrappa host, Evaluation evaluation) {

  private static final List<String> NAMES =
      List.of(
          "Granvik kommune",
          "Storlivatnet og Øvre Vassbygdsdalen samanslåingskommune",
          "Elvenes kommune",
          "Bjørkdal kommune",
          "Solheia kommune",
          "Ytre Sund kommune",
          "Fjellheim kommune",
          "Nordre Lillevik kommune");

  static Hall in(RunningTrappa host) {
    var collaborations = host.service(Collaborations.class);
    var empty =
        collaborations.create(
            "Digitaliseringssamarbeidet i Indrefjordregionen",
            new Phase.Id("pre-project"),
            Ambition.EXTENSIVE,
            Optional.empty());
    var members = NAMES.stream().map(name -> member(NAMES.indexOf(name), name)).toList();
    var collaboration = collaborations.save(empty.withMembers(members));
    return new Hall(
        host,
        host.service(Evaluations.class)
            .start(
                collaboration.id(),
                new AssessmentDefinition.Id("pre-project"),
                LocalDate.of(2026, 3, 1)));
  }

  String address() {
    return "/evaluations/" + evaluation.id() + "/projector";
  }

  void make(Move move) {
    var rooms = host.service(LiveRooms.class);
    rooms.move(evaluation.id(), move, "kari", rooms.room(evaluation.id()).moves());
  }

  /** So many more join from a municipality, by its place in the list. */
  List<Participant> join(int municipality, String role, int people) {
    return IntStream.range(0, people)
        .mapToObj(_ ->
            host.service(Participants.class)
                .join(evaluation.id(), Unit.of(id(municipality)), new Role.Id(role))
                .participant())
        .toList();
  }

  void say(Participant participant, String question, int level) {
    new People(host.service(Participants.class), host.service(Answers.class))
        .say(participant, question, level);
  }

  /** Everybody who has joined answers, each municipality a little higher than the one before. */
  void answer(IndicatorRef indicator) {
    var everybody = host.service(Participants.class).of(evaluation.id());
    for (var i = 0; i < everybody.size(); i++) {
      say(everybody.get(i), indicator.toString(), Math.min(4, i / 14 + i % 3));
    }
  }

  /** What one municipality settled on, said at some length. */
  void agree(int municipality, IndicatorRef indicator) {
    var words =
        "Vi har regnet på lisensene, men ikke på timene våre, og vi må se på begge før vi går videre";
    host.service(Settlements.class)
        .settle(
            evaluation.id(),
            new Decision.Agreed(
                Unit.of(id(municipality)),
                QuestionRef.of(indicator),
                new AnswerValue.Level(Fraction.of(municipality % 5)),
                Optional.empty(),
                Optional.of(words),
                Optional.of(words)),
            "kari",
            0);
  }

  /** Each municipality's director puts it a little higher than the one before. */
  void answerEverything() {
    var stops = Programme.of(host.service(Evaluations.class).definitions(evaluation.id())).stops();
    for (var municipality = 0; municipality < NAMES.size(); municipality++) {
      for (var stop : stops) {
        var role = stop.indicator().respondents().responsible();
        if (stop.indicator().kind() instanceof Kind.Level
            && stop.indicator().units().contains(UnitKind.ORGANISATION)) {
          var someone = join(municipality, role.value(), 1).getFirst();
          say(someone, stop.ref().toString(), 1 + municipality % 4);
        }
      }
    }
  }

  private static Organisation.Id id(int municipality) {
    return new Organisation.Id("m" + municipality);
  }

  private static Member member(int place, String name) {
    return new Member(
        id(place), name, 5000 + 1000 * place, LocalDate.of(2020, 1, 1), Optional.empty());
  }
}
