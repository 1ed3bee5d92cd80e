package no.trappa.engine.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.value.Version;
import no.trappa.engine.succession.Fingerprint;
import no.trappa.engine.tally.AskedIndicator;
import no.trappa.engine.tally.Questionnaire;

/**
 * Which of the earlier round's indicators each of the later round's goes back to, and whether it
 * still means the same.
 *
 * <p>The meaning is what fingerprints compare, and the same of everything a computed level rests
 * on: a condition over a reworded question is another condition.
 */
final class Pairing {

  private final Questionnaire earlier;
  private final Questionnaire later;
  private final Map<IndicatorRef, IndicatorRef> same = new HashMap<>();
  private final Set<IndicatorRef> followed = new HashSet<>();

  Pairing(Questionnaire earlier, Questionnaire later) {
    this.earlier = earlier;
    this.later = later;
    later.indicators().forEach(this::match);
    dropWhatRestsOnOthers();
    later.indicators().forEach(asked -> befores(asked).forEach(one -> followed.add(one.ref())));
  }

  /** What it goes back to: one where it means the same, perhaps several where it does not. */
  List<AskedIndicator> befores(AskedIndicator asked) {
    var one = same(asked.ref());
    return one.isPresent() ? one.stream().toList() : candidates(asked).toList();
  }

  /** The earlier indicator that means the same. */
  Optional<AskedIndicator> same(IndicatorRef ref) {
    return Optional.ofNullable(same.get(ref)).flatMap(earlier::indicator);
  }

  /** Whether something in the later round goes back to it. */
  boolean isFollowed(IndicatorRef ref) {
    return followed.contains(ref);
  }

  /** The earlier name of something asked under an indicator that means the same. */
  Optional<QuestionRef> same(QuestionRef question) {
    return same(question.indicator())
        .map(before -> new QuestionRef(before.ref(), question.input()));
  }

  private void match(AskedIndicator asked) {
    candidates(asked)
        .filter(before -> meansTheSame(before, asked))
        .findFirst()
        .ifPresent(before -> same.put(asked.ref(), before.ref()));
  }

  /** Its own id where there was one, then what it says that it replaces. */
  private Stream<AskedIndicator> candidates(AskedIndicator asked) {
    return Stream.concat(Stream.of(asked.indicator().id()), asked.indicator().replaces().stream())
        .map(id -> new IndicatorRef(asked.ref().module(), id))
        .flatMap(ref -> earlier.indicator(ref).stream());
  }

  private static boolean meansTheSame(AskedIndicator before, AskedIndicator after) {
    return Fingerprint.of(before.indicator()).equals(Fingerprint.of(after.indicator()))
        && before.indicator().across() == after.indicator().across()
        && before.indicator().confirmedBy().equals(after.indicator().confirmedBy());
  }

  /** What rests on something that changed has changed too, be it over several others. */
  private void dropWhatRestsOnOthers() {
    var before = same.size() + 1;
    while (same.size() < before) {
      before = same.size();
      same.keySet().removeIf(ref -> !restsOnTheSame(ref));
    }
  }

  private boolean restsOnTheSame(IndicatorRef ref) {
    return Foundations.mentioned(later.indicator(ref).orElseThrow()).stream()
        .allMatch(this::isKept);
  }

  /** What neither round asks is missing from both; what a module works out itself is its own. */
  private boolean isKept(IndicatorRef mentioned) {
    return later.indicator(mentioned).isPresent()
        ? same.containsKey(mentioned)
        : earlier.indicator(mentioned).isEmpty()
            && version(earlier, mentioned).equals(version(later, mentioned));
  }

  private static Optional<Version> version(Questionnaire questionnaire, IndicatorRef mentioned) {
    return questionnaire.definitions().module(mentioned.module()).map(module -> module.version());
  }
}
