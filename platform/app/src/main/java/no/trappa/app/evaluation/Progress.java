package no.trappa.app.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import org.springframework.stereotype.Component;

/** Counts how far the units of an evaluation have come. */
@Component
class Progress {

  private final KnownEvaluations evaluations;
  private final EvaluationDefinitions definitions;
  private final ParticipantTable participants;
  private final LatestAnswers answers;

  Progress(
      KnownEvaluations evaluations,
      EvaluationDefinitions definitions,
      ParticipantTable participants,
      LatestAnswers answers) {
    this.evaluations = evaluations;
    this.definitions = definitions;
    this.participants = participants;
    this.answers = answers;
  }

  List<UnitProgress> of(Evaluation.Id id) {
    var members = evaluations.find(id).orElseThrow().situation().members();
    var asked = definitions.asked(id);
    var joined = participants.of(id);
    var answered = answers.countByParticipant(id);
    return Stream.concat(
            Stream.of(Unit.collaboration()), members.stream().map(member -> Unit.of(member.id())))
        .map(unit -> {
          var there = joined.stream().filter(one -> one.unit().equals(unit)).toList();
          return new UnitProgress(
              unit,
              there.size(),
              there.stream().mapToInt(one -> answered.getOrDefault(one.id(), 0)).sum(),
              expected(asked, unit, there));
        })
        .toList();
  }

  /** A hall has many people and few roles. */
  private static int expected(AskedQuestions asked, Unit unit, List<Participant> there) {
    return there.stream()
        .collect(Collectors.groupingBy(Participant::role, Collectors.summingInt(_ -> 1)))
        .entrySet()
        .stream()
        .mapToInt(role -> role.getValue() * asked.countFor(unit, role.getKey()))
        .sum();
  }
}
