package no.trappa.engine.change;

import static no.trappa.engine.example.Ask.level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.Condition;
import no.trappa.engine.example.Ask;
import no.trappa.engine.example.Example;
import no.trappa.engine.example.Words;

/** Two rounds of up to three organisations that say anything at all. */
final class Histories extends DomainContextBase {

  static final List<String> LEVELS = List.of("will", "law", "map");
  private static final List<String> MEMBERS = List.of("alm", "bjerk", "gran");

  /** What was said in one organisation to one question. */
  record Word(int director, List<Integer> people, int evidence) {}

  /**
   * One round.
   *
   * @param reworded questions that have other words than usual
   * @param words for each member and question, of which some are no members
   */
  record Telling(Set<String> members, Set<String> reworded, List<Word> words) {

    Example on(LocalDate day) {
      return tell(day, members.stream().sorted().toList(), asked(false));
    }

    /** The same with members, questions and answers the other way round. */
    Example reversed(LocalDate day) {
      return tell(day, members.stream().sorted().toList().reversed(), asked(true));
    }

    /** Without anything to show for it. */
    Telling withoutEvidence() {
      return new Telling(
          members,
          reworded,
          words.stream().map(word -> new Word(word.director(), word.people(), -1)).toList());
    }

    Telling among(Set<String> others) {
      var both = new HashSet<>(members);
      both.retainAll(others);
      return new Telling(both, reworded, words);
    }

    private Example tell(LocalDate day, List<String> inOrder, List<Ask> asked) {
      var example = Example.of(inOrder.toArray(String[]::new)).on(day);
      example.asks(asked.toArray(Ask[]::new));
      for (var member : inOrder) {
        for (var question : LEVELS) {
          say(example, day, member, question);
        }
      }
      return example;
    }

    private void say(Example example, LocalDate day, String member, String question) {
      var word = words.get(MEMBERS.indexOf(member) * LEVELS.size() + LEVELS.indexOf(question));
      if (word.director() >= 0) {
        var evidence =
            word.evidence() < 0
                ? Optional.<LocalDate>empty()
                : Optional.of(day.minusMonths(word.evidence()));
        example.sayOn(day, evidence, member, Words.DIRECTOR, question, word.director());
        example.say(member, Words.DIRECTOR, "wish#scope", word.director());
      }
      var levels = word.people().stream().mapToInt(Integer::intValue).toArray();
      example.crowd(member, Words.FINANCE, question, levels);
    }

    private List<Ask> asked(boolean reversed) {
      var asked = new ArrayList<Ask>();
      asked.add(worded("will").required(3));
      asked.add(worded("law").required(2).critical());
      asked.add(worded("map").expires().required(4));
      asked.add(
          Ask.computed(
                  "wish",
                  List.of(Ask.input("scope")),
                  Ask.when(3, new Condition.SpreadAtMost(List.of(Example.ref("wish#scope")), 1)),
                  Ask.when(1, new Condition.All(List.of())))
              .across(Across.SPREAD)
              .required(3));
      return reversed ? asked.reversed() : asked;
    }

    private Ask worded(String id) {
      return reworded.contains(id) ? level(id).worded("Other words?") : level(id);
    }
  }

  /** Two rounds. */
  record History(Telling first, Telling second) {}

  @Provide
  Arbitrary<Telling> tellings() {
    var levels = Arbitraries.integers().between(0, 4);
    var words =
        Combinators.combine(
                Arbitraries.integers().between(-1, 4),
                levels.list().ofMinSize(0).ofMaxSize(5),
                Arbitraries.integers().between(-8, 20))
            .as(Word::new);
    return Combinators.combine(
            Arbitraries.of(MEMBERS).set().ofMinSize(1),
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Set.<String>of())),
                Tuple.of(1, Arbitraries.of(LEVELS).set().ofMaxSize(2))),
            words.list().ofSize(MEMBERS.size() * LEVELS.size()))
        .as(Telling::new);
  }

  /** The second is often much like the first, as it is in life. */
  @Provide
  Arbitrary<History> histories() {
    return Combinators.combine(
            tellings(),
            tellings(),
            Arbitraries.integers().between(0, 9).list().ofSize(9),
            Arbitraries.of(true, false))
        .as((first, other, kept, sameMembers) -> {
          var words = new ArrayList<Word>();
          for (var at = 0; at < kept.size(); at++) {
            words.add(kept.get(at) < 4 ? first.words().get(at) : other.words().get(at));
          }
          return new History(
              first,
              new Telling(
                  sameMembers ? first.members() : other.members(), other.reworded(), words));
        });
  }
}
