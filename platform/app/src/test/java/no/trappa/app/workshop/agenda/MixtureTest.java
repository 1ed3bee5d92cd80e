package no.trappa.app.workshop.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Openness;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Respondent;
import no.trappa.api.answer.Situation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.Phase;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;
import no.trappa.api.value.Version;
import no.trappa.app.workshop.room.Programme;
import no.trappa.engine.picture.Said;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MixtureTest {

  private static final int SMALLEST = 3;
  private static final Instant CHOSEN = Play.NOON;
  private static final Kind.Option.Id YES = new Kind.Option.Id("yes");
  private static final Kind.Option.Id NO = new Kind.Option.Id("no");

  private static final Role.Id DIRECTOR = new Role.Id("director");
  private static final Role.Id FINANCE = new Role.Id("finance");

  private final SortedMap<QuestionRef, List<Said>> said = new TreeMap<>();
  private Openness openness = Openness.ANONYMOUS;

  @Nested
  class Names {

    @Test
    void theQuestionsOnWhichPeopleAreFarApartInTheOrderOfTheAgenda() {
      say("m1/q1", 0, 4, 4);
      say("m1/q2", 2, 2, 3);
      say("m1/q3", 4, 0, 2);

      assertThat(mixed()).containsExactly("m1/q1", "m1/q3");
    }

    @Test
    void butNotOnWhichTheyAreFurthestApart() {
      say("m1/q1", 0, 4, 4, 4, 4, 4);
      say("m1/q2", 0, 0, 0, 4, 4, 4);

      assertThat(mixed()).containsExactly("m1/q1", "m1/q2");
    }

    @Test
    void choicesBesideLevels() {
      say("m1/q1", 1, 2, 2);
      var choice = new Kind.Choice(List.of(option(YES), option(NO)), false);
      var stops =
          Stream.concat(Modules.with(1).stops().stream(), Modules.stops("m2", 1, choice).stream())
              .toList();
      choose("m2/q1", YES, NO, YES);

      assertThat(mixed(stops)).containsExactly("m2/q1");
    }

    @Test
    void nothingThatTooFewHaveAnswered() {
      say("m1/q1", 0, 4);

      assertThat(mixed()).isEmpty();
    }

    @Test
    void nothingByThoseWhoDoNotKnow() {
      say("m1/q1", 0, 4);
      add(3, "m1/q1", new AnswerValue.DontKnow(), CHOSEN);

      assertThat(mixed()).isEmpty();
    }

    @Test
    void nothingThatIsAnsweredInWords() {
      for (var person = 1; person <= 5; person++) {
        add(person, "m1/q1", new AnswerValue.Words("words"), CHOSEN);
      }

      assertThat(mixed(Modules.stops("m1", 1, new Kind.FreeText(20)))).isEmpty();
    }
  }

  @Nested
  class TellsNothingOfTheLastToAnswer {

    private final Instant later = CHOSEN.plusSeconds(60);

    @Test
    void byLeavingTheOrderWhileFewHaveAnsweredAnew() {
      say("m1/q1", 0, 4, 4);
      say("m1/q2", 2, 2, 2);
      add(1, "m1/q2", level(0), later);

      assertThat(mixed(Modules.with(3).stops(), CHOSEN, later)).containsExactly("m1/q1");
    }

    @Test
    void andCountsThemOnceTheyAreEnough() {
      say("m1/q1", 0, 4, 4);
      say("m1/q2", 2, 2, 2);
      add(1, "m1/q2", level(0), later);
      add(2, "m1/q2", level(0), later);
      add(4, "m1/q2", level(4), later.plusSeconds(1));

      assertThat(mixed(Modules.with(3).stops(), CHOSEN, later, later.plusSeconds(1)))
          .containsExactly("m1/q1", "m1/q2");
    }

    @Test
    void norOfTheOneWhoIsProtectedAmongThoseWhoAreSeen() {
      say("m1/q1", 0, 4, 4);
      for (var municipality = 1; municipality <= 3; municipality++) {
        director(municipality, "m1/q2", 2);
      }
      add(1, "m1/q2", level(0), CHOSEN);

      assertThat(mixed()).containsExactly("m1/q1");
    }

    @Test
    void norOfTheOneWhoKnowsAmongThoseWhoDoNot() {
      say("m1/q1", 0, 4, 4);
      for (var person = 1; person <= 3; person++) {
        director(person, "m1/q2", 2);
        add(person + 1, "m1/q2", new AnswerValue.DontKnow(), CHOSEN);
      }
      add(1, "m1/q2", level(0), CHOSEN);

      assertThat(mixed()).containsExactly("m1/q1");
    }

    @Test
    void butWhereAllIsOpenEverybodyCounts() {
      openness = Openness.OPEN;
      say("m1/q1", 0, 4, 4);
      director(1, "m1/q2", 2);
      director(2, "m1/q2", 2);
      add(1, "m1/q2", level(0), CHOSEN);

      assertThat(mixed()).containsExactly("m1/q1", "m1/q2");
    }

    @Test
    void byCountingNothingAfterTheRoomChose() {
      say("m1/q1", 0, 4, 4);
      for (var person = 1; person <= 5; person++) {
        add(person, "m1/q2", level(person - 1), later);
      }

      assertThat(mixed()).containsExactly("m1/q1");
    }
  }

  private void say(String question, int... levels) {
    IntStream.range(0, levels.length)
        .forEach(person -> add(person + 1, question, level(levels[person]), CHOSEN));
  }

  private void choose(String question, Kind.Option.Id... options) {
    IntStream.range(0, options.length)
        .forEach(person ->
            add(person + 1, question, new AnswerValue.Chosen(Set.of(options[person])), CHOSEN));
  }

  private void add(int person, String question, AnswerValue value, Instant at) {
    add("finance " + person, FINANCE, question, value, at);
  }

  private void director(int municipality, String question, int level) {
    add("director " + municipality, DIRECTOR, question, level(level), CHOSEN);
  }

  private void add(String key, Role.Id role, String question, AnswerValue value, Instant at) {
    var by = new Respondent(key, Unit.of(new Organisation.Id("granvik")), role);
    said.computeIfAbsent(QuestionRef.parse(question), _ -> new ArrayList<>())
        .add(new Said(by, value, at));
  }

  private static AnswerValue level(int level) {
    return new AnswerValue.Level(Fraction.of(level));
  }

  private static Kind.Option option(Kind.Option.Id id) {
    return new Kind.Option(id, Text.same(id.value()));
  }

  private List<String> mixed() {
    return mixed(Modules.with(3).stops());
  }

  private List<String> mixed(List<Programme.Stop> stops, Instant... more) {
    var moments = more.length == 0 ? List.of(CHOSEN) : List.of(more);
    var situation =
        new Situation(
            new Phase.Id("phase"),
            Ambition.LIMITED,
            Optional.empty(),
            LocalDate.of(2026, 3, 1),
            List.of(),
            SMALLEST,
            openness);
    var words =
        new Vocabulary(new Version(1, 0, 0), List.of(), List.of(), List.of(), List.of(), List.of());
    return new Mixture(said, moments, situation, words)
        .mixed(stops).stream().map(Object::toString).toList();
  }
}
