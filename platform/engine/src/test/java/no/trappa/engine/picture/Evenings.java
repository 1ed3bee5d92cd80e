package no.trappa.engine.picture;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Respondent;
import no.trappa.api.value.Fraction;
import no.trappa.engine.example.Example;
import no.trappa.engine.example.Words;

/** People who answer, change their minds and are shown how they divide, in any order. */
final class Evenings extends DomainContextBase {

  static final int SMALLEST = 3;

  private static final List<String> UNITS = List.of("alm", "bjerk", "gran", "hassel");
  private static final List<String> ROLES =
      List.of(Words.DIRECTOR, Words.FINANCE, Words.SERVICE, Words.UNION);

  /** What may happen. */
  sealed interface Move {}

  /** Several people of one role in one unit answer, or answer anew. */
  record Answer(List<Respondent> people, boolean know) implements Move {}

  /** It is shown how people divide. */
  record Reveal() implements Move {}

  record Evening(List<Move> moves) {

    Hall begin() {
      return Hall.of(Example.of(UNITS.toArray(String[]::new)).smallestGroup(SMALLEST));
    }

    Hall whole() {
      var hall = begin();
      moves.forEach(move -> make(move, hall));
      return hall;
    }

    Evening whereAllKnow() {
      return new Evening(
          moves.stream()
              .map(move ->
                  move instanceof Answer(var people, var _) ? new Answer(people, true) : move)
              .toList());
    }

    /** Each answer is a number nobody else says, so that whoever sees it knows whose it is. */
    static void make(Move move, Hall hall) {
      switch (move) {
        case Answer(var people, var know) ->
            people.forEach(one -> hall.say(one, value(know, hall)));
        case Reveal() -> hall.reveal();
      }
    }

    private static AnswerValue value(boolean know, Hall hall) {
      return know
          ? new AnswerValue.Quantity(Fraction.of(hall.history().size()))
          : new AnswerValue.DontKnow();
    }
  }

  @Provide
  Arbitrary<Evening> evenings() {
    var move =
        Arbitraries.<Move>frequencyOf(
            Tuple.of(4, answers()), Tuple.of(1, Arbitraries.just(new Reveal())));
    return move.list().ofMinSize(2).ofMaxSize(26).map(Evening::new);
  }

  private static Arbitrary<Move> answers() {
    var numbers = Arbitraries.integers().between(0, 4).set().ofMinSize(1).ofMaxSize(4);
    return Combinators.combine(
            Arbitraries.of(UNITS),
            Arbitraries.of(ROLES),
            numbers,
            Arbitraries.frequency(Tuple.of(5, true), Tuple.of(1, false)))
        .as((unit, role, people, know) ->
            new Answer(
                people.stream().map(number -> Hall.person(unit, role, number)).toList(), know));
  }
}
