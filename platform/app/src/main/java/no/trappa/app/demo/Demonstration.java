package no.trappa.app.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.answer.Organisation;
import no.trappa.app.collaboration.Collaboration;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.collaboration.Member;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Reveals;
import no.trappa.app.settings.TrappaSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database with four municipalities that do not exist: a round they have finished,
 * and one they are in the middle of. It goes the way people's own answers go.
 */
@Component
class Demonstration implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

  private static final String NAME = "Granvik, Elvenes, Bjørkdal og Solheia (demonstrasjon)";
  private static final Map<String, Integer> INHABITANTS =
      Map.of("granvik", 14_200, "elvenes", 6_800, "bjorkdal", 4_100, "solheia", 2_300);

  private final TrappaSettings settings;
  private final Samples samples;
  private final Collaborations collaborations;
  private final Evaluations evaluations;
  private final Reveals reveals;
  private final Replay replay;
  private final Settling settling;
  private final Clock clock;

  Demonstration(
      TrappaSettings settings,
      Samples samples,
      Collaborations collaborations,
      Evaluations evaluations,
      Reveals reveals,
      Replay replay,
      Settling settling,
      Clock clock) {
    this.settings = settings;
    this.samples = samples;
    this.collaborations = collaborations;
    this.evaluations = evaluations;
    this.reveals = reveals;
    this.replay = replay;
    this.settling = settling;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!settings.empty() && collaborations.all().isEmpty()) {
      fill();
    }
  }

  void fill() {
    var finished = samples.read("answers.yaml");
    var underWay = samples.read("answers-ready.yaml");
    if (finished.isEmpty() || underWay.isEmpty()) {
      LOG.warn("There is no demonstration: its assessment or its answers are not in order.");
      return;
    }
    var collaboration = collaboration(finished.get());
    var first = start(collaboration);
    replay.of(finished.get(), first, Share.everything());
    settling.of(finished.get(), first, NAME);
    evaluations.close(first.id(), NAME);
    var second = start(collaboration);
    replay.of(underWay.get(), second, Share.halfWay(underWay.get()));
    reveals.revealAll(second.id(), NAME);
  }

  private Evaluation start(Collaboration.Id collaboration) {
    return evaluations.start(collaboration, Samples.ASSESSMENT, today());
  }

  private Collaboration.Id collaboration(AnswerSheet sheet) {
    var situation = sheet.situation();
    var created =
        collaborations.create(NAME, situation.phase(), situation.ambition(), situation.model());
    var members = situation.members().stream().map(this::member).toList();
    return collaborations.save(created.withMembers(members)).id();
  }

  private Member member(Organisation organisation) {
    return new Member(
        organisation.id(),
        organisation.name(),
        INHABITANTS.getOrDefault(organisation.id().value(), 0),
        today().minusYears(2),
        Optional.empty());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), settings.zone());
  }
}
