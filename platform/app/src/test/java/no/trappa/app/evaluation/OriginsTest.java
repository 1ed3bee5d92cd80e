package no.trappa.app.evaluation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.Role.Side;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.value.Text;
import no.trappa.api.value.Version;
import no.trappa.app.evaluation.Remarks.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {

  private static final Unit GRANVIK = Unit.of(new Organisation.Id("granvik"));
  private static final Unit FOSSDAL = Unit.of(new Organisation.Id("fossdal"));
  private static final Unit UTVIK = Unit.of(new Organisation.Id("utvik"));
  private static final Role DIRECTOR = role("director", Side.OWNER);
  private static final Role CLERK = role("clerk", Side.ORDERER);
  private static final Role TECHNICIAN = role("technician", Side.EXECUTOR);
  private static final List<Role> ROLES = List.of(DIRECTOR, CLERK, TECHNICIAN);
  private static final Vocabulary WORDS =
      new Vocabulary(new Version(1, 0, 0), ROLES, List.of(), List.of(), List.of(), List.of());

  private final List<Participant> people = new ArrayList<>();

  @Test
  void aGroupThatIsLargeEnoughIsTold() {
    join(5, GRANVIK, CLERK);
    join(5, FOSSDAL, CLERK);
    assertThat(origins()).containsOnly(from(GRANVIK, Side.ORDERER), from(FOSSDAL, Side.ORDERER));
  }

  @Test
  void aSmallGroupIsNotTold() {
    join(4, GRANVIK, CLERK);
    assertThat(origins()).containsOnly(Origin.ANYWHERE);
  }

  @Test
  void sidesAreToldOnlyWhereEachHasEnoughPeople() {
    join(5, GRANVIK, CLERK);
    join(1, GRANVIK, DIRECTOR);
    assertThat(origins()).containsOnly(new Origin(Optional.of(GRANVIK), Optional.empty()));
  }

  @Test
  void severalSmallGroupsTogetherTellNoUnit() {
    join(3, GRANVIK, CLERK);
    join(3, FOSSDAL, CLERK);
    assertThat(origins()).containsOnly(new Origin(Optional.empty(), Optional.of(Side.ORDERER)));
  }

  @Test
  void nobodyIsFoundByCountingWhoTheOthersAre() {
    join(6, GRANVIK, CLERK);
    join(7, FOSSDAL, CLERK);
    join(1, UTVIK, CLERK);
    // Were both named, the one comment from nowhere would be Utvik's.
    assertThat(origins())
        .containsOnly(
            from(FOSSDAL, Side.ORDERER), new Origin(Optional.empty(), Optional.of(Side.ORDERER)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whateverTheHallEveryOriginHasEnoughPeopleOrIsThatOfAll(long seed) {
    var random = new Random(seed);
    var units = List.of(GRANVIK, FOSSDAL, UTVIK, Unit.collaboration());
    for (var hall = 0; hall < 200; hall++) {
      people.clear();
      IntStream.range(0, 1 + random.nextInt(30))
          .forEach(_ -> join(1, units.get(random.nextInt(4)), ROLES.get(random.nextInt(3))));
      var sizes = origins().stream().collect(groupingBy(one -> one, counting()));
      assertThat(sizes.values())
          .allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(Math.min(5, people.size())));
    }
  }

  private List<Origin> origins() {
    var origins = new Origins(5, WORDS).of(people);
    return people.stream().map(one -> origins.get(one.id())).toList();
  }

  private void join(int many, Unit unit, Role role) {
    for (var i = 0; i < many; i++) {
      people.add(
          new Participant(
              new Participant.Id(UUID.randomUUID()),
              new Evaluation.Id(new UUID(0, 1)),
              unit,
              role.id()));
    }
  }

  private static Origin from(Unit unit, Side side) {
    return new Origin(Optional.of(unit), Optional.of(side));
  }

  private static Role role(String id, Side side) {
    return new Role(new Role.Id(id), Text.same(id), UnitKind.ORGANISATION, side);
  }
}
