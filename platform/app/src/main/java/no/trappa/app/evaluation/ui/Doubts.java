package no.trappa.app.evaluation.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.trappa.api.answer.Answer;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Input;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.result.Place;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;
import no.trappa.app.evaluation.Decision;
import no.trappa.app.evaluation.Settlement;
import no.trappa.engine.tally.Panel;

/** Finds what people disagree on, and what they say does not apply. */
record Doubts(Definitions definitions, AnswerSheet sheet, Matters.Found found) {

  /** From so many steps apart, answers are disputed. */
  private static final int FAR_APART = 2;

  Stream<Matter.Reason> reasons() {
    return sheet.answers().stream()
        .filter(answer -> answer.value() instanceof AnswerValue.NotApplicable)
        .collect(groupingBy(Doubts::indicatorPlace, TreeMap::new, groupingBy(Doubts::reason)))
        .entrySet()
        .stream()
        .flatMap(entry ->
            reason(
                entry.getKey().question().indicator(),
                entry.getKey().unit(),
                entry.getValue().keySet().stream().sorted().toList()));
  }

  Stream<Matter.Dispute> disputes() {
    return sheet.answers().stream()
        .filter(answer -> answer.value() instanceof AnswerValue.Level)
        .collect(groupingBy(this::placeOfAgreement, TreeMap::new, toList()))
        .entrySet()
        .stream()
        .flatMap(entry -> dispute(entry.getKey(), entry.getValue()));
  }

  private Stream<Matter.Reason> reason(IndicatorRef ref, Unit unit, List<String> reasons) {
    var settled =
        found.first(
            Decision.Accepted.class,
            accepted -> accepted.indicator().equals(ref) && accepted.unit().equals(unit));
    return definitions.indicator(ref).stream()
        .map(indicator -> new Matter.Reason(ref, indicator.title(), unit, reasons, settled));
  }

  private Stream<Matter.Dispute> dispute(Place place, List<Answer> given) {
    var settled =
        found.first(
            Decision.Agreed.class,
            agreed ->
                agreed.question().equals(place.question()) && agreed.unit().equals(place.unit()));
    return asked(place.question())
        .filter(asked -> settled.isPresent() || isTold(asked, given))
        .map(asked -> asked.matter(place, steps(asked, given), settled))
        .stream();
  }

  /** That two people nobody answers for differ would tell what each of them said. */
  private boolean isTold(Asked asked, List<Answer> given) {
    var areEnough =
        given.size() >= sheet.situation().shownFrom()
            || given.size() > countProtected(asked, given);
    return areEnough && asked.areFarApart(given);
  }

  private Optional<Integer> steps(Asked asked, List<Answer> given) {
    var people = countProtected(asked, given);
    return people == 0 || people >= sheet.situation().shownFrom()
        ? Optional.of(asked.steps(given))
        : Optional.empty();
  }

  private long countProtected(Asked asked, List<Answer> given) {
    var panel = Panel.of(asked.indicator(), definitions.vocabulary());
    return given.stream()
        .map(Answer::respondent)
        .filter(by -> !panel.isVisible(by.role(), by.unit()))
        .count();
  }

  private Optional<Asked> asked(QuestionRef ref) {
    return definitions.indicator(ref.indicator()).flatMap(indicator -> asked(indicator, ref));
  }

  private static Optional<Asked> asked(Indicator indicator, QuestionRef ref) {
    var input =
        ref.input()
            .flatMap(
                id -> indicator.inputs().stream().filter(one -> one.id().equals(id)).findFirst());
    var kind = input.map(Input::kind).orElse(indicator.kind());
    var question = input.map(Input::question).orElse(indicator.question());
    return kind instanceof Kind.Level level
        ? Optional.of(new Asked(indicator, question, level))
        : Optional.empty();
  }

  /** Where all speak of one object, it is the collaboration that agrees. */
  private Place placeOfAgreement(Answer answer) {
    var ref = answer.question();
    var isOneObject =
        definitions
            .indicator(ref.indicator())
            .filter(indicator -> indicator.across() == Across.FACT)
            .isPresent();
    return new Place(ref, isOneObject ? Unit.collaboration() : answer.respondent().unit());
  }

  private static Place indicatorPlace(Answer answer) {
    return new Place(QuestionRef.of(answer.question().indicator()), answer.respondent().unit());
  }

  private static String reason(Answer answer) {
    return answer.value() instanceof AnswerValue.NotApplicable(var reason) ? reason : "";
  }

  private static Fraction level(Answer answer) {
    return answer.value() instanceof AnswerValue.Level(var value) ? value : Fraction.ZERO;
  }

  private record Asked(Indicator indicator, Text question, Kind.Level kind) {
    Matter.Dispute matter(Place place, Optional<Integer> steps, Optional<Settlement> settled) {
      return new Matter.Dispute(
          place.question(), indicator.title(), question, kind, place.unit(), steps, settled);
    }

    boolean areFarApart(List<Answer> given) {
      return steps(given) >= FAR_APART;
    }

    int steps(List<Answer> given) {
      var levels = given.stream().map(Doubts::level).sorted().toList();
      return kind.scale().steps(levels.getFirst(), levels.getLast());
    }
  }
}
