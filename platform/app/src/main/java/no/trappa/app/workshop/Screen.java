package no.trappa.app.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.Group;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.MeasureDefinition;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.QuestionRef;

/**
 * One question as a participant meets it.
 *
 * @param number its place, from 1
 * @param parts what there is to answer, in the order it is asked; never empty
 * @param visible whether the participant speaks for others here, and is seen to
 */
public record Screen(
    int number,
    ModuleDefinition module,
    Group group,
    Indicator indicator,
    List<Part> parts,
    boolean visible) {

  /** A screen with all that its question asks for. */
  public static Screen of(
      int number, ModuleDefinition module, Group group, Indicator indicator, boolean visible) {
    var parts = parts(module.reference(indicator), indicator);
    return new Screen(number, module, group, indicator, parts, visible);
  }

  public IndicatorRef ref() {
    return module.reference(indicator);
  }

  /** What there is to answer to one question; nothing where it is no question of these. */
  public static List<Part> parts(Definitions definitions, IndicatorRef ref) {
    return definitions.indicator(ref).map(indicator -> parts(ref, indicator)).orElse(List.of());
  }

  private static List<Part> parts(IndicatorRef ref, Indicator indicator) {
    var parts = new ArrayList<Part>();
    if (indicator.kind() instanceof Kind.Computed computed) {
      computed
          .inputs()
          .forEach(input -> parts.add(Part.step(QuestionRef.of(ref, input.id()), input)));
    } else {
      parts.add(Part.whole(QuestionRef.of(ref), indicator.kind()));
    }
    for (MeasureDefinition measure : indicator.measures()) {
      var input = measure.input();
      parts.add(Part.quantity(QuestionRef.of(ref, input.id()), input));
    }
    return List.copyOf(parts);
  }

  /** The part that carries the comment and the evidence. */
  public Part first() {
    return parts.getFirst();
  }

  public Optional<Part> part(QuestionRef ref) {
    return parts.stream().filter(part -> part.ref().equals(ref)).findFirst();
  }

  /** Whether these answers leave nothing open but what is optional. */
  public boolean isAnswered(Set<QuestionRef> answered) {
    return parts.stream().allMatch(part -> part.optional() || answered.contains(part.ref()));
  }
}
