package no.trappa.engine.change;

import static java.util.stream.Collectors.toSet;
import static no.trappa.engine.change.Years.FIRST;
import static no.trappa.engine.change.Years.SECOND;
import static no.trappa.engine.change.Years.between;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.trappa.api.result.Place;
import no.trappa.api.result.RequirementResult;
import no.trappa.api.result.RequirementResult.Status;
import no.trappa.engine.change.Histories.History;
import no.trappa.engine.change.Histories.Telling;
import no.trappa.engine.change.Histories.Word;
import no.trappa.engine.example.Example;

/** Whatever two rounds say, what changed adds up and tells nobody's answer. */
@Domain(Histories.class)
@Domain(DomainContext.Global.class)
class ChangeProperties {

  private static Comparison compare(History history) {
    return between(history.first().on(FIRST), history.second().on(SECOND));
  }

  @Property(tries = 300)
  void thePartsAddUpToTheWhole(@ForAll History history) {
    var change = compare(history);
    for (var line : List.of(change.full(), change.alike())) {
      line.movements()
          .forEach((movement, count) -> {
            var explained = line.causes().getOrDefault(movement, Map.of()).values();
            var sum = explained.stream().mapToInt(Integer::intValue).sum();
            if (movement != Movement.SAME && movement != Movement.NEITHER) {
              assertThat(sum).as("causes of %s", movement).isEqualTo(count);
            }
          });
    }
    assertThat(change.full().all()).isEqualTo(change.transitions().size());
    assertThat(change.alike().all())
        .isEqualTo(change.full().all() - change.full().count(Movement.NOT_COMPARED));
  }

  @Property(tries = 300)
  void everyPlaceOfEitherRoundIsInOneTransition(@ForAll History history) {
    var change = compare(history);
    var places = new ArrayList<Place>();
    change
        .transitions()
        .forEach(one -> {
          one.after().ifPresent(standing -> places.add(standing.place()));
          if (one.after().isEmpty()) {
            one.before().forEach(standing -> places.add(standing.place()));
          }
        });

    assertThat(places).doesNotHaveDuplicates();
    assertThat(places)
        .hasSize(
            Histories.LEVELS.size()
                    * union(history.first().members(), history.second().members()).size()
                + 1);
  }

  @Property(tries = 300)
  void whatFallsShortNowIsWhatFellShortLessWhatClosedAndMoreWhatOpened(@ForAll History history) {
    var change = compare(history);
    var hidden =
        change.transitions().stream()
            .filter(one -> one.broken().filter(Break.TOO_FEW::equals).isPresent())
            .map(Transition::place)
            .collect(toSet());
    var before = shortOnes(history.first().on(FIRST), hidden);
    var after = shortOnes(history.second().on(SECOND), hidden);

    assertThat(after)
        .isEqualTo(
            before
                - change.gaps(Gap.Fate.CLOSED).size()
                - change.gaps(Gap.Fate.GONE).size()
                + change.gaps(Gap.Fate.OPENED).size()
                + change.gaps(Gap.Fate.APPEARED).size());
  }

  @Property(tries = 300)
  void nothingChangedBetweenARoundAndItself(@ForAll Telling telling) {
    var change = between(telling.on(FIRST), telling.on(FIRST));

    assertThat(change.transitions())
        .allSatisfy(one -> assertThat(one.full().movement()).isIn(Movement.SAME, Movement.NEITHER));
    assertThat(change.gaps()).allSatisfy(gap -> assertThat(gap.fate()).isEqualTo(Gap.Fate.REMAINS));
    assertThat(change.drifts())
        .allSatisfy(drift -> assertThat(drift.full().before()).isEqualTo(drift.full().after()));
    assertThat(change.maturity().before()).isEqualTo(change.maturity().after());
  }

  @Property(tries = 200)
  void theOrderOfMembersAndQuestionsNeverMatters(@ForAll History history) {
    var turned = between(history.first().reversed(FIRST), history.second().reversed(SECOND));
    var change = compare(history);

    assertThat(new HashSet<>(turned.transitions())).isEqualTo(new HashSet<>(change.transitions()));
    assertThat(new HashSet<>(turned.gaps())).isEqualTo(new HashSet<>(change.gaps()));
    assertThat(turned.members()).isEqualTo(change.members());
    assertThat(turned.maturity()).isEqualTo(change.maturity());
  }

  @Property(tries = 300)
  void seenFromTheOtherEndUpIsDown(@ForAll History history) {
    var there = compare(history);
    var back = between(history.second().on(SECOND), history.first().on(FIRST));
    for (var lines :
        List.of(List.of(there.full(), back.full()), List.of(there.alike(), back.alike()))) {
      var one = lines.getFirst();
      var other = lines.getLast();
      assertThat(other.count(Movement.DOWN)).isEqualTo(one.count(Movement.UP));
      assertThat(other.count(Movement.UP)).isEqualTo(one.count(Movement.DOWN));
      assertThat(other.count(Movement.UNTOLD)).isEqualTo(one.count(Movement.TOLD));
      assertThat(other.count(Movement.SAME)).isEqualTo(one.count(Movement.SAME));
      assertThat(other.count(Movement.NOT_COMPARED)).isEqualTo(one.count(Movement.NOT_COMPARED));
    }
  }

  @Property(tries = 300)
  void otherWordsAreNeverToldAsARealChange(@ForAll History history) {
    var changed = union(history.first().reworded(), history.second().reworded());
    history.first().reworded().stream()
        .filter(history.second().reworded()::contains)
        .forEach(changed::remove);

    assertThat(compare(history).transitions())
        .filteredOn(one -> changed.contains(one.indicator().indicator().value()))
        .allSatisfy(one ->
            assertThat(one.full().cause())
                .hasValueSatisfying(cause -> assertThat(cause).isIn(Cause.CONTENT, Cause.MEMBERS)));
  }

  @Property(tries = 300)
  void aRiseWithoutEvidenceIsNeverReal(@ForAll History history) {
    var change = between(history.first().on(FIRST), history.second().withoutEvidence().on(SECOND));

    assertThat(change.full().count(Movement.UP, Cause.REAL)).isZero();
    assertThat(change.alike().count(Movement.UP, Cause.REAL)).isZero();
    assertThat(change.gaps(Gap.Fate.CLOSED))
        .noneMatch(gap -> gap.cause().filter(Cause.REAL::equals).isPresent());
  }

  @Property(tries = 200)
  void theLineOfLikesIsThatOfRoundsWithoutTheOthers(@ForAll History history) {
    var both = new HashSet<>(history.first().members());
    both.retainAll(history.second().members());
    if (!both.isEmpty()) {
      var only =
          between(history.first().among(both).on(FIRST), history.second().among(both).on(SECOND));

      assertThat(compare(history).alike()).isEqualTo(only.alike());
    }
  }

  /** Others are taken to say what they said: then all that differs is one who came or went. */
  @Property(tries = 300)
  void whatOnePersonSaidWhoCameOrWentMakesNoDifference(
      @ForAll Telling telling,
      @ForAll @IntRange(max = 4) int one,
      @ForAll @IntRange(max = 4) int other,
      @ForAll boolean came) {
    var silent = withoutDirectors(telling);
    var answers = new ArrayList<Comparison>();
    for (var level : List.of(one, other)) {
      var more = withOneMore(silent, level);
      answers.add(
          came
              ? between(silent.on(FIRST), more.on(SECOND))
              : between(more.on(FIRST), silent.on(SECOND)));
    }

    assertThat(told(answers.getFirst())).isEqualTo(told(answers.getLast()));
  }

  /** All but what one of the rounds tells by itself. */
  private static List<Object> told(Comparison change) {
    return List.of(
        change.members(),
        change.transitions(),
        change.gaps(),
        change.drifts(),
        change.maturity().beforeAlike(),
        change.maturity().afterAlike());
  }

  private static Telling withoutDirectors(Telling telling) {
    return new Telling(
        telling.members(),
        telling.reworded(),
        telling.words().stream().map(word -> new Word(-1, word.people(), -1)).toList());
  }

  /** Someone more in finance in each organisation. */
  private static Telling withOneMore(Telling telling, int level) {
    return new Telling(
        telling.members(),
        telling.reworded(),
        telling.words().stream()
            .map(word -> {
              var people = new ArrayList<>(word.people());
              people.add(level);
              return new Word(word.director(), people, word.evidence());
            })
            .toList());
  }

  private static long shortOnes(Example example, Set<Place> hidden) {
    return example.evaluate().result().gate().requirements().stream()
        .filter(one -> one.status() == Status.SHORT)
        .map(RequirementResult::place)
        .filter(place -> !hidden.contains(place))
        .count();
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    var all = new HashSet<>(one);
    all.addAll(other);
    return all;
  }
}
