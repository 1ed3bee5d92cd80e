package no.trappa.engine.succession;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Input;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.QuestionRef;

/**
 * What became of one version's questions in another version of the same module.
 *
 * <p>An indicator continues under its own id, or as the one that says it replaces it. Its answers
 * carry over, question by question, where the question means the same.
 */
public final class Succession {

  private final Map<Indicator.Id, Indicator> successors = new LinkedHashMap<>();
  private final Map<Indicator.Id, Indicator> older = new LinkedHashMap<>();
  private final Map<QuestionRef, QuestionRef> questions = new HashMap<>();

  private Succession(ModuleDefinition from, ModuleDefinition to) {
    from.indicators().forEach(indicator -> older.put(indicator.id(), indicator));
    to.indicators()
        .forEach(
            indicator -> predecessor(indicator).ifPresent(id -> successors.put(id, indicator)));
    older.forEach((id, before) -> successor(id).ifPresent(after -> note(from, before, to, after)));
  }

  /**
   * From an older version to a newer one.
   *
   * @throws IllegalArgumentException when they are of two modules
   */
  public static Succession of(ModuleDefinition from, ModuleDefinition to) {
    if (!from.id().equals(to.id())) {
      throw new IllegalArgumentException(from.id() + " and " + to.id() + " are two modules");
    }
    return new Succession(from, to);
  }

  /** The indicator that continues an older one, whether its answers carry over or not. */
  public Optional<Indicator> successor(Indicator.Id id) {
    return Optional.ofNullable(successors.get(id));
  }

  /** Whether an older indicator's level and that of its successor can stand in one line. */
  public boolean isComparable(Indicator.Id id) {
    var before = older.get(id);
    return before != null
        && successor(id)
            .filter(after -> Fingerprint.of(after).equals(Fingerprint.of(before)))
            .isPresent();
  }

  /** Where an older question's answers belong now; empty where they do not carry over. */
  public Optional<QuestionRef> successor(QuestionRef question) {
    return Optional.ofNullable(questions.get(question));
  }

  /** Its own id where there was one, else the first that it replaces. */
  private Optional<Indicator.Id> predecessor(Indicator indicator) {
    return Stream.concat(Stream.of(indicator.id()), indicator.replaces().stream())
        .filter(older::containsKey)
        .findFirst();
  }

  private void note(ModuleDefinition from, Indicator before, ModuleDefinition to, Indicator after) {
    var old = from.reference(before);
    var now = to.reference(after);
    if (isSameQuestion(before, after)) {
      questions.put(QuestionRef.of(old), QuestionRef.of(now));
    }
    for (var input : before.inputs()) {
      input(after, input.id())
          .filter(one -> Fingerprint.of(after, one).equals(Fingerprint.of(before, input)))
          .ifPresent(
              one -> questions.put(QuestionRef.of(old, input.id()), QuestionRef.of(now, one.id())));
    }
  }

  private static boolean isSameQuestion(Indicator before, Indicator after) {
    return !(before.kind() instanceof Kind.Computed)
        && own(before).equals(own(after))
        && keepsEntries(before.kind(), after.kind());
  }

  /** The indicator's own question as if it were an input. */
  private static Fingerprint own(Indicator indicator) {
    return Fingerprint.of(
        indicator,
        new Input(new Input.Id("own"), indicator.kind(), indicator.question(), indicator.help()));
  }

  private static boolean keepsEntries(Kind before, Kind after) {
    return !(before instanceof Kind.Register old && after instanceof Kind.Register now)
        || old.catalogue().entries().stream()
            .allMatch(entry ->
                now.catalogue()
                    .entry(entry.id())
                    .filter(same -> same.title().equals(entry.title()))
                    .isPresent());
  }

  private static Optional<Input> input(Indicator indicator, Input.Id id) {
    return indicator.inputs().stream().filter(input -> input.id().equals(id)).findFirst();
  }

  /** Which of these questions' answers do not carry over, in their order. */
  public List<QuestionRef> lost(List<QuestionRef> asked) {
    return asked.stream().filter(question -> !questions.containsKey(question)).toList();
  }
}
