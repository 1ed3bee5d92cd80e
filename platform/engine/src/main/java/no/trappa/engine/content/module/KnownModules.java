package no.trappa.engine.content.module;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Input;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.RowQuantity;
import no.trappa.api.value.Text;
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

  /** All of them, the one that is read first and the others by name. */
  Stream<ModuleDefinition> modulesFromOwn() {
    return Stream.concat(
        Stream.of(module),
        all.values().stream()
            .filter(other -> !other.id().equals(module.id()))
            .sorted(Comparator.comparing(other -> other.id().value())));
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
                : part(indicator, question.input().get()));
  }

  private Optional<Kind> part(Indicator indicator, Input.Id id) {
    return indicator.inputs().stream()
        .filter(input -> input.id().equals(id))
        .map(Input::kind)
        .findFirst()
        .or(() -> rows(indicator).filter(row -> row.id().equals(id)).map(this::kind).findFirst());
  }

  /** A lowest level is still a level; all else that follows from rows is a figure. */
  private Kind kind(RowQuantity quantity) {
    var figure =
        new Kind.Quantity(Text.same(quantity.id().value()), Optional.empty(), Optional.empty());
    return quantity.by() != RowQuantity.By.MINIMUM
        ? figure
        : indicator(quantity.register()).map(Indicator::kind).stream()
            .filter(Kind.Register.class::isInstance)
            .map(Kind.Register.class::cast)
            .flatMap(register -> quantity.column().flatMap(register::column).stream())
            .map(Column::kind)
            .findFirst()
            .orElse(figure);
  }

  private static Stream<RowQuantity> rows(Indicator indicator) {
    return indicator.kind() instanceof Kind.Computed computed
        ? computed.rows().stream()
        : Stream.empty();
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
          var inputs =
              Stream.concat(
                      indicator.inputs().stream().map(Input::id),
                      rows(indicator).map(RowQuantity::id))
                  .map(id -> QuestionRef.of(ref, id));
          return Stream.concat(Stream.of(QuestionRef.of(ref)), inputs);
        })
        .map(this::name)
        .toList();
  }
}
