package no.trappa.app.demo;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.trappa.api.answer.Answer;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.answer.Respondent;
import no.trappa.api.value.Language;
import no.trappa.app.evaluation.Answers;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvidenceNote;
import no.trappa.app.evaluation.Participant;
import no.trappa.app.evaluation.Participants;
import no.trappa.app.evaluation.Receipt;
import no.trappa.app.evaluation.Tap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets the people of a sample join an evaluation and answer, all at once, as in a workshop. */
@Component
class Replay {

  private static final Logger LOG = LoggerFactory.getLogger(Replay.class);
  private static final String EVIDENCE = "Saksdokument";

  private final Participants participants;
  private final Answers answers;

  Replay(Participants participants, Answers answers) {
    this.participants = participants;
    this.answers = answers;
  }

  /** Answers so much of the sample, its days moved along to the evaluation's. */
  void of(AnswerSheet sheet, Evaluation evaluation, Share share) {
    var later = later(sheet, evaluation);
    var byPerson = sheet.answers().stream().collect(Collectors.groupingBy(Answer::respondent));
    var taps = new ConcurrentLinkedQueue<Tap>();
    atOnce(
        byPerson.keySet(),
        person -> {
          var given = byPerson.getOrDefault(person, List.of());
          var id = join(person, evaluation);
          given.stream()
              .limit(share.of(person.unit(), given.size()))
              .forEach(answer -> taps.add(tap(id, answer, later)));
        });
    atOnce(taps, this::submit);
  }

  private static <T> void atOnce(Collection<T> all, Consumer<T> each) {
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      all.forEach(one -> people.execute(() -> each.accept(one)));
    }
  }

  /** How many days the sample's day lies before the evaluation's. */
  static long later(AnswerSheet sheet, Evaluation evaluation) {
    return sheet.situation().reference().until(evaluation.situation().reference(), ChronoUnit.DAYS);
  }

  private Participant.Id join(Respondent person, Evaluation evaluation) {
    return participants.join(evaluation.id(), person.unit(), person.role()).participant().id();
  }

  private void submit(Tap tap) {
    switch (answers.submit(tap)) {
      case Receipt.Saved _, Receipt.Repeated _, Receipt.Superseded _ -> {}
      case Receipt.Refused(var why) -> notTaken(tap, why.in(Language.EN));
      case Receipt.NotNow(var why) -> notTaken(tap, why.in(Language.EN));
    }
  }

  private static void notTaken(Tap tap, String why) {
    LOG.warn("The demonstration's answer to {} was not taken: {}", tap.question(), why);
  }

  private static Tap tap(Participant.Id person, Answer answer, long later) {
    var evidence =
        answer
            .evidence()
            .map(day ->
                new EvidenceNote(EVIDENCE, Optional.empty(), Optional.of(day.plusDays(later))));
    return new Tap(
        UUID.randomUUID(),
        person,
        answer.question(),
        answer.value(),
        Optional.empty(),
        evidence,
        0,
        1);
  }
}
