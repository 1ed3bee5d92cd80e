package no.trappa.engine.change;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Role;
import no.trappa.api.result.Score;
import no.trappa.api.result.Trace;
import no.trappa.engine.score.Standing;
import no.trappa.engine.tally.Question;
import no.trappa.engine.tally.Voices;

/**
 * Who an answer of record comes from, as far as anybody may know.
 *
 * @param people how many of each role it comes from; nobody where all agreed
 * @param many how many of each role are protected there, whether it rests on them or not
 * @param restsOnMany whether what the protected ones said can have decided it
 */
record Voice(
    Source source,
    SortedMap<String, Integer> people,
    Map<String, Integer> many,
    boolean restsOnMany) {

  /** How an answer of record came about. */
  enum Source {
    AGREED,
    SPOKEN,
    TOGETHER,
    SILENT
  }

  static Voice of(Side side, Question question, Unit unit) {
    return side.answers()
        .voices(question, unit)
        .map(voices -> of(side, question, unit, voices))
        .orElseGet(() -> new Voice(Source.SILENT, new TreeMap<>(), Map.of(), false));
  }

  private static Voice of(Side side, Question question, Unit unit, Voices voices) {
    var panel = question.panel();
    var many = count(question, voices, role -> !panel.isVisible(role, unit));
    if (voices.agreed().isPresent()) {
      return new Voice(Source.AGREED, new TreeMap<>(), many, false);
    }
    var speaker = panel.voice(unit);
    var standing = side.standing(question, unit);
    if (voices.count(speaker).voices() == 0) {
      return new Voice(Source.TOGETHER, count(question, voices, _ -> true), many, true);
    }
    Predicate<Role.Id> speaks =
        role ->
            speaker.filter(role::equals).isPresent()
                || (isByCounterpart(standing)
                    && panel.counterpart().filter(role::equals).isPresent());
    return new Voice(Source.SPOKEN, count(question, voices, speaks), many, isDisputed(standing));
  }

  private static SortedMap<String, Integer> count(
      Question question, Voices voices, Predicate<Role.Id> chosen) {
    return question.panel().roles().stream()
        .filter(chosen)
        .filter(role -> voices.count(Optional.of(role)).voices() > 0)
        .collect(
            toMap(
                Role.Id::value,
                role -> voices.count(Optional.of(role)).voices(),
                Integer::sum,
                TreeMap::new));
  }

  private static boolean isDisputed(Optional<Standing> standing) {
    return standing
        .filter(one ->
            one.score() instanceof Score.Withheld withheld
                && withheld.reason() == Score.Reason.DISPUTED)
        .isPresent();
  }

  /** Whether the role that answers on behalf of others brought the level down. */
  private static boolean isByCounterpart(Optional<Standing> standing) {
    return standing
        .filter(one ->
            one.score() instanceof Score.Scored(var _, var trace, var _) && isByCounterpart(trace))
        .isPresent();
  }

  private static boolean isByCounterpart(Trace trace) {
    if (trace instanceof Trace.Expired(var before, var _, var _)) {
      return isByCounterpart(before);
    }
    return trace instanceof Trace.Minimum(var parts) && isByCounterpart(parts);
  }

  private static boolean isByCounterpart(List<Trace> parts) {
    var own = parts.getFirst().value();
    return parts.stream()
        .anyMatch(part ->
            part instanceof Trace.Given(var _, var source, var value, var _)
                && source == Trace.Source.COUNTERPART
                && value.isBelow(own));
  }

  /** Whether others answer for it, or another number of them. */
  boolean isOther(Voice later) {
    return source != later.source || !people.equals(later.people);
  }

  /**
   * Whether the two together would tell what a few people said, who came or went in between.
   *
   * <p>Nobody knows who is who in two rounds, so the others are taken to say what they said.
   *
   * @param smallest how many protected people anything shown must tell of; 0 where all is open
   */
  boolean tellsOfFew(Voice later, int smallest) {
    if (source == Source.AGREED || later.source == Source.AGREED) {
      return false;
    }
    var came = more(many, later.many);
    var went = more(later.many, many);
    return (restsOnMany || later.restsOnMany)
        && ((came > 0 && came < smallest) || (went > 0 && went < smallest));
  }

  private static int more(Map<String, Integer> one, Map<String, Integer> other) {
    return other.entrySet().stream()
        .mapToInt(entry -> Math.max(0, entry.getValue() - one.getOrDefault(entry.getKey(), 0)))
        .sum();
  }
}
