package no.trappa.app.workshop;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.QuestionRef;
import no.trappa.app.evaluation.Answers;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Given;
import no.trappa.app.evaluation.Participant;
import no.trappa.app.evaluation.Participants;
import no.trappa.app.workshop.room.Asked;
import no.trappa.app.workshop.room.LiveRooms;
import no.trappa.app.workshop.room.Programme;
import org.springframework.stereotype.Service;

/** Counts who has answered the question a room is at. */
@Service
public class Turnouts {

  private final Evaluations evaluations;
  private final Participants participants;
  private final Answers answers;
  private final TimeWishes wishes;
  private final LiveRooms rooms;

  Turnouts(
      Evaluations evaluations,
      Participants participants,
      Answers answers,
      TimeWishes wishes,
      LiveRooms rooms) {
    this.evaluations = evaluations;
    this.participants = participants;
    this.answers = answers;
    this.wishes = wishes;
    this.rooms = rooms;
  }

  /** For the question the room is at; empty when it is at none. */
  public Optional<Turnout> of(Evaluation evaluation) {
    return rooms
        .room(evaluation.id())
        .question()
        .flatMap(at ->
            Programme.of(evaluations.definitions(evaluation.id()))
                .stop(at.getKey())
                .map(stop -> of(evaluation, stop, at.getValue())));
  }

  private Turnout of(Evaluation evaluation, Programme.Stop stop, Asked at) {
    var definitions = evaluations.definitions(evaluation.id());
    var words = definitions.vocabulary();
    var asked =
        participants.of(evaluation.id()).stream()
            .filter(one -> words.asks(stop.indicator(), one.unit().kind(), one.role()))
            .toList();
    var given = answers.given(evaluation.id(), stop.ref());
    var needed =
        Screen.parts(definitions, stop.ref()).stream()
            .filter(part -> !part.optional())
            .map(Part::ref)
            .collect(toSet());
    var answered = answered(given, needed, at.round());
    return new Turnout(
        asked.size(),
        count(asked, answered),
        at.revealedAt().map(then -> late(given, then)).orElse(0),
        wishes.count(evaluation.id(), stop.ref(), at.round()),
        units(asked, answered, evaluation.situation().shownFrom()));
  }

  /** Those who have answered all there is to answer, at least some of it in this round. */
  private static Set<Participant.Id> answered(
      Collection<Given> given, Set<QuestionRef> needed, int round) {
    var answered =
        given.stream()
            .filter(one -> needed.contains(one.question()))
            .collect(groupingBy(one -> one.participant().id()));
    return answered.entrySet().stream()
        .filter(one -> one.getValue().size() == needed.size())
        .filter(one -> one.getValue().stream().anyMatch(part -> part.round() >= round))
        .map(Map.Entry::getKey)
        .collect(toSet());
  }

  private static List<Turnout.OfUnit> units(
      List<Participant> asked, Set<Participant.Id> answered, int smallest) {
    var byUnit =
        new TreeMap<Unit, List<Participant>>(asked.stream().collect(groupingBy(Participant::unit)));
    var untold = untold(byUnit, smallest);
    return byUnit.entrySet().stream()
        .map(unit -> {
          var there = unit.getValue();
          var told =
              untold.contains(unit.getKey())
                  ? Optional.<Integer>empty()
                  : Optional.of(count(there, answered));
          return new Turnout.OfUnit(unit.getKey(), there.size(), told);
        })
        .toList();
  }

  /** Units with few, and so many more that the total less the others tells of no few either. */
  private static Set<Unit> untold(Map<Unit, List<Participant>> byUnit, int smallest) {
    var fewestFirst =
        byUnit.entrySet().stream().sorted(comparingInt(unit -> unit.getValue().size())).toList();
    var untold = new HashSet<Unit>();
    var people = 0;
    for (var unit : fewestFirst) {
      var there = unit.getValue().size();
      if (there < smallest || (people > 0 && people < smallest)) {
        untold.add(unit.getKey());
        people += there;
      }
    }
    return untold;
  }

  private static int count(List<Participant> people, Set<Participant.Id> answered) {
    return (int) people.stream().map(Participant::id).filter(answered::contains).count();
  }

  private static int late(Collection<Given> given, Instant revealed) {
    return (int)
        given.stream()
            .filter(one -> one.at().isAfter(revealed))
            .map(one -> one.participant().id())
            .distinct()
            .count();
  }
}
