package no.trappa.engine.content.module;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.QuestionRef;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** The module that is read, and those it may look at. */
final class KnownModules {

  private final ModuleDefinition module;
  private final Map<ModuleDefinition.Id, ModuleDefinition> all = new HashMap<>();

  KnownModules(ModuleDefinition module, List<ModuleDefinition> others) {
    this.module = module;
    others.forEach(other -> all.put(other.id(), other));
    all.put(module.id(), module);
  }

  ModuleDefinition module() {
    return module;
  }

  /** A module that may be looked up in; notes where one is looked at that is not required. */
  Optional<ModuleDefinition> owner(ModuleDefinition.Id id, Value at) {
    if (!id.equals(module.id()) && !module.requires().contains(id)) {
      at.refuse(FaultCode.MODULE_NOT_REQUIRED, id);
      return Optional.empty();
    }
    return Optional.ofNullable(all.get(id));
  }

  Optional<Indicator> indicator(IndicatorRef ref) {
    return Optional.ofNullable(all.get(ref.module()))
        .flatMap(owner -> owner.indicator(ref.indicator()));
  }

  Optional<Kind> kind(QuestionRef question) {
    return indicator(question.indicator())
        .flatMap(indicator ->
            question.input().isEmpty()
                ? Optional.of(indicator.kind())
                : indicator.inputs().stream()
                    .filter(input -> question.input().get().equals(input.id()))
                    .map(input -> input.kind())
                    .findFirst());
  }

  /** A question's name as the module that is read writes it. */
  String name(QuestionRef question) {
    var ref = question.indicator();
    var indicator = ref.module().equals(module.id()) ? ref.indicator().toString() : ref.toString();
    return indicator + question.input().map(input -> "#" + input).orElse("");
  }

  /** The names of all questions of one module. */
  List<String> names(ModuleDefinition owner) {
    return owner
        .indicators()
        .flatMap(indicator -> {
          var ref = owner.reference(indicator);
          var inputs = indicator.inputs().stream().map(one -> QuestionRef.of(ref, one.id()));
          return Stream.concat(Stream.of(QuestionRef.of(ref)), inputs);
        })
        .map(this::name)
        .toList();
  }
}
