package no.trappa.app.workshop.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.app.evaluation.ChangingClock;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Host;
import no.trappa.app.evaluation.Round;
import no.trappa.app.store.Database;
import org.junit.jupiter.api.Test;

class HomeworkTest {

  private static final ModuleDefinition.Id BASICS = new ModuleDefinition.Id("basics");

  private final Definitions definitions = definitions();

  @Test
  void isAskedOfEachRoleInProportionToItsQuestions() {
    var roles = homework(Taken.BEFORE, 6).roles();

    assertThat(roles)
        .extracting(role -> role.role().id().value())
        .containsExactly("director", "clerk", "programme-leader");
    assertThat(roles).extracting(Homework.OfRole::questions).containsExactly(5, 1, 1);
    assertThat(roles).extracting(Homework.OfRole::minutes).containsExactly(5, 1, 1);
  }

  @Test
  void isRoundedUpToWholeMinutes() {
    assertThat(homework(Taken.BEFORE, 7).longest().map(Homework.OfRole::minutes)).contains(6);
  }

  @Test
  void isNoneWhereEverythingIsTakenInTheRoom() {
    assertThat(homework(Taken.ROOM, 6).longest()).isEmpty();
  }

  private Homework homework(Taken taken, int minutes) {
    var items = List.of(new AgendaItem(BASICS, taken, minutes));
    return Homework.of(new Agenda(items, Optional.empty(), 120, 0), definitions);
  }

  private static Definitions definitions() {
    try (var host = new Host(Database.H2.fresh(), new ChangingClock())) {
      return host.service(Evaluations.class).definitions(Round.start(host).evaluation());
    }
  }
}
