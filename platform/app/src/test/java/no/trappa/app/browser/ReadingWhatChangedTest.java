package no.trappa.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Language;
import no.trappa.app.collaboration.Collaboration;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.collaboration.Member;
import no.trappa.app.evaluation.Answers;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.EvidenceNote;
import no.trappa.app.evaluation.Participants;
import no.trappa.app.evaluation.Tap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The owners come back after a year, and a municipality more. */
@BrowserTest
class ReadingWhatChangedTest {

  private final RunningTrappa host;
  private final Visitors visitors;
  private final Evaluation second;

  ReadingWhatChangedTest(RunningTrappa host, Visitors visitors) {
    this.host = host;
    this.visitors = visitors;
    var collaboration = Sample.in(host).evaluation().collaboration();
    var first = start(LocalDate.of(2025, 3, 1), collaboration);
    says(first, "fjellheim", "own-gain", 1, Optional.empty());
    says(first, "storelv", "own-gain", 2, Optional.empty());
    says(first, "ytre-sund", "own-gain", 3, Optional.empty());
    says(first, "fjellheim", "cost-sharing", 3, Optional.empty());
    says(first, "fjellheim", "ambition-wish#scope", 1, Optional.empty());
    says(first, "storelv", "ambition-wish#scope", 3, Optional.empty());
    close(first);
    joins(collaboration);
    second = start(LocalDate.of(2026, 3, 1), collaboration);
    says(second, "fjellheim", "own-gain", 3, Optional.of(LocalDate.of(2025, 11, 4)));
    says(second, "storelv", "own-gain", 3, Optional.empty());
    says(second, "ytre-sund", "own-gain", 2, Optional.empty());
    says(second, "gran", "own-gain", 0, Optional.empty());
    says(second, "fjellheim", "ambition-wish#scope", 2, Optional.empty());
    says(second, "storelv", "ambition-wish#scope", 3, Optional.empty());
    close(second);
  }

  static Stream<Arguments> readers() {
    return Stream.of(
        Arguments.of(Language.NB, ColorScheme.LIGHT, 1280),
        Arguments.of(Language.NN, ColorScheme.DARK, 360),
        Arguments.of(Language.EN, ColorScheme.LIGHT, 360));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void nothingHindersAnybody(Language language, ColorScheme scheme, int width) {
    try (var visit = visitors.visit(language, scheme, width, 900)) {
      var page = visit.newPage();
      host.signIn(page);
      page.navigate("/evaluations/" + second.id() + "/changes");
      page.waitForSelector("#breaks");
      Picture.take(page, "changes-%s-%d".formatted(language.tag(), width));

      assertThat(Axe.findings(page)).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
          .isEqualTo(0);
    }
  }

  private Evaluation start(LocalDate reference, Collaboration.Id collaboration) {
    return host.service(Evaluations.class)
        .start(collaboration, new AssessmentDefinition.Id("pre-project"), reference);
  }

  private void close(Evaluation evaluation) {
    host.service(Evaluations.class).close(evaluation.id(), "kari");
  }

  private void joins(Collaboration.Id id) {
    var collaborations = host.service(Collaborations.class);
    var collaboration = collaborations.find(id).orElseThrow();
    var members = new ArrayList<>(collaboration.members());
    members.add(
        new Member(
            new Organisation.Id("gran"),
            "Gran kommune",
            900,
            LocalDate.of(2020, 1, 1),
            Optional.empty()));
    collaborations.save(collaboration.withMembers(List.copyOf(members)));
  }

  private void says(
      Evaluation evaluation,
      String organisation,
      String indicator,
      int level,
      Optional<LocalDate> evidence) {
    var director =
        host.service(Participants.class)
            .join(
                evaluation.id(),
                Unit.of(new Organisation.Id(organisation)),
                new Role.Id("municipal-director"))
            .participant();
    host.service(Answers.class)
        .submit(
            new Tap(
                UUID.randomUUID(),
                director.id(),
                QuestionRef.parse("preconditions/" + indicator),
                new AnswerValue.Level(Fraction.of(level)),
                Optional.empty(),
                evidence.map(
                    day -> new EvidenceNote("Protokoll", Optional.empty(), Optional.of(day))),
                0,
                1));
  }
}
