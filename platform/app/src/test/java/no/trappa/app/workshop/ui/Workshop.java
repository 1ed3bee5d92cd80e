package no.trappa.app.workshop.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import no.trappa.api.answer.Openness;
import no.trappa.api.answer.Organisation;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.Phase;
import no.trappa.app.catalog.ModuleCatalog;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.collaboration.Member;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Terms;
import no.trappa.app.workshop.EveryKind;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** Holds workshops of two municipalities, and hands out phones. */
@TestConfiguration(proxyBeanMethods = false)
class Workshop {

  static final String DIRECTOR = "municipal-director";

  @Bean
  @Primary
  static ModuleCatalog everyKind() {
    return new EveryKind();
  }

  /** Nobody waits in a test; what they would have waited is written down. */
  @Bean
  @Primary
  static Waits waits() {
    return new Waits();
  }

  @Bean
  static Host host(Collaborations collaborations, Evaluations evaluations, Environment host) {
    return new Host(collaborations, evaluations, host);
  }

  static final class Waits implements Pause {

    private final List<Duration> lengths = new CopyOnWriteArrayList<>();

    @Override
    public void of(Duration length) {
      lengths.add(length);
    }

    List<Duration> taken() {
      var taken = List.copyOf(lengths);
      lengths.clear();
      return taken;
    }
  }

  record Host(Collaborations collaborations, Evaluations evaluations, Environment environment) {

    Evaluation evaluation() {
      return evaluation(Openness.ANONYMOUS);
    }

    Evaluation evaluation(Openness openness) {
      var empty =
          collaborations.create(
              "Fjordsamarbeidet",
              new Phase.Id("pre-project"),
              Ambition.EXTENSIVE,
              Optional.empty());
      var members = List.of(member("granvik", "Granvik"), member("storli", "Storli"));
      var collaboration = collaborations.save(empty.withMembers(members));
      var terms = new Terms(LocalDate.of(2026, 3, 1), openness, 5);
      return evaluations.start(collaboration.id(), EveryKind.TRIAL, terms);
    }

    Phone phone() {
      return new Phone(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    /** A phone that has joined, on its first question. */
    Phone joined(Evaluation evaluation, String unit, String role) {
      return phone()
          .open("/j/" + evaluation.joinCode())
          .choose("unit", unit)
          .choose("role", role)
          .press("Bli med");
    }

    Phone director(Evaluation evaluation) {
      return joined(evaluation, "granvik", DIRECTOR);
    }

    void close(Evaluation evaluation) {
      evaluations.close(evaluation.id(), "Facilitator");
    }

    private static Member member(String id, String name) {
      return new Member(
          new Organisation.Id(id), name, 5000, LocalDate.of(2020, 1, 1), Optional.empty());
    }
  }
}
