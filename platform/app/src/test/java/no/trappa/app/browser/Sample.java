package no.trappa.app.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Phase;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import no.trappa.api.value.Fraction;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.collaboration.Member;
import no.trappa.app.evaluation.Answers;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.EvidenceNote;
import no.trappa.app.evaluation.Participants;
import no.trappa.app.evaluation.Tap;

/** An evaluation of three municipalities, under way: some have come, some disagree. */
record Sample(RunningTrappa host, Evaluation evaluation) {

  private static final String OWN_GAIN = "preconditions/own-gain";

  static Sample in(RunningTrappa host) {
    var collaborations = host.service(Collaborations.class);
    var created =
        collaborations.create(
            "IKT Fjordbyen", new Phase.Id("pre-project"), Ambition.LIMITED, Optional.empty());
    collaborations.save(
        created.withMembers(
            List.of(
                member("fjellheim", "Fjellheim kommune", 12_400),
                member("storelv", "Storelv kommune", 31_800),
                member("ytre-sund", "Ytre Sund kommune", 4_200))));
    var started =
        host.service(Evaluations.class)
            .start(
                created.id(), new AssessmentDefinition.Id("pre-project"), LocalDate.of(2026, 3, 1));
    var sample = new Sample(host, started);
    sample.says("fjellheim", "municipal-director", level(4));
    sample.says("fjellheim", "head-of-finance", level(1));
    sample.writes("storelv", "head-of-finance", level(2));
    sample.says(
        "storelv", "municipal-director", new AnswerValue.NotApplicable("Vi er vertskommune"));
    return sample;
  }

  /** One more answer, after everybody has looked. */
  void answers(String organisation, String role, int value) {
    says(organisation, role, level(value));
  }

  private void says(String organisation, String role, AnswerValue value) {
    says(organisation, role, value, Optional.empty(), Optional.empty());
  }

  private void writes(String organisation, String role, AnswerValue value) {
    var minutes =
        new EvidenceNote(
            "Protokoll fra kommunestyret, sak 26/104",
            Optional.of("https://storelv.example/innsyn/26-104"),
            Optional.of(LocalDate.of(2026, 1, 15)));
    says(
        organisation,
        role,
        value,
        Optional.of("Vi har regnet på lisensene, ikke på timene våre."),
        Optional.of(minutes));
  }

  private void says(
      String organisation,
      String role,
      AnswerValue value,
      Optional<String> comment,
      Optional<EvidenceNote> evidence) {
    var someone =
        host.service(Participants.class)
            .join(evaluation.id(), Unit.of(new Organisation.Id(organisation)), new Role.Id(role))
            .participant();
    host.service(Answers.class)
        .submit(
            new Tap(
                UUID.randomUUID(),
                someone.id(),
                QuestionRef.parse(OWN_GAIN),
                value,
                comment,
                evidence,
                0,
                1));
  }

  private static AnswerValue level(int value) {
    return new AnswerValue.Level(Fraction.of(value));
  }

  private static Member member(String id, String name, int inhabitants) {
    return new Member(
        new Organisation.Id(id), name, inhabitants, LocalDate.of(2020, 1, 1), Optional.empty());
  }
}
