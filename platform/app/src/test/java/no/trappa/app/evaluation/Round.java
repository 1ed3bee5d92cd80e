package no.trappa.app.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.value.Fraction;
import no.trappa.app.collaboration.Collaboration;
import no.trappa.app.collaboration.Member;

/** An evaluation under way among Granvik and Fossdal; Fjordnes joins later, Utvik has left. */
public record Round(Host host, Evaluation.Id evaluation) {

  static final Unit GRANVIK = Unit.of(new Organisation.Id("granvik"));
  static final Unit FOSSDAL = Unit.of(new Organisation.Id("fossdal"));
  static final Unit FJORDNES = Unit.of(new Organisation.Id("fjordnes"));

  static final LocalDate REFERENCE = LocalDate.of(2026, 3, 1);

  public static Round start(Host host) {
    var started = host.evaluations().start(collaboration(host).id(), Content.ASSESSMENT, REFERENCE);
    return new Round(host, started.id());
  }

  static Collaboration collaboration(Host host) {
    var collaborations = host.collaborations();
    var created =
        collaborations.create("Fjellrike", Content.PHASE, Ambition.LIMITED, Optional.empty());
    return collaborations.save(
        created.withMembers(
            List.of(
                member("granvik", "2020-01-01", Optional.empty()),
                member("fossdal", "2026-03-01", Optional.empty()),
                member("fjordnes", "2026-03-02", Optional.empty()),
                member("utvik", "2020-01-01", Optional.of(LocalDate.of(2026, 2, 28))))));
  }

  private static Member member(String id, String from, Optional<LocalDate> to) {
    return new Member(new Organisation.Id(id), id, 5000, LocalDate.parse(from), to);
  }

  /** A director of Granvik who has just joined. */
  public Participant director() {
    return host.participants().join(evaluation, GRANVIK, Content.DIRECTOR).participant();
  }

  /** Another director of Granvik says how far the wish goes. */
  public void wishes(int level) {
    submit(tap(director(), Content.SCOPE, level(level), 0));
  }

  public static AnswerValue level(int level) {
    return new AnswerValue.Level(Fraction.of(level));
  }

  public static Tap tap(
      Participant participant, QuestionRef question, AnswerValue value, long seen) {
    return tap(participant, question, value, seen, Optional.empty(), Optional.empty());
  }

  static Tap tap(
      Participant participant,
      QuestionRef question,
      AnswerValue value,
      long seen,
      Optional<String> comment,
      Optional<EvidenceNote> evidence) {
    return new Tap(
        UUID.randomUUID(), participant.id(), question, value, comment, evidence, seen, 1);
  }

  public Receipt submit(Tap tap) {
    return host.answers().submit(tap);
  }
}
