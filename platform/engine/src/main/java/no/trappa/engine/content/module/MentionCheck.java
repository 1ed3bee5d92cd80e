package no.trappa.engine.content.module;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.QuestionRef;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** Every question that a condition or an axis names exists, and is one that this can be said of. */
final class MentionCheck {

  private final ModuleDefinition module;
  private final Draft draft;
  private final Map<QuestionRef, Kind> kinds = new LinkedHashMap<>();
  private final List<String> names;

  MentionCheck(ModuleDefinition module, Draft draft) {
    this.module = module;
    this.draft = draft;
    module
        .indicators()
        .forEach(indicator -> {
          var ref = module.reference(indicator);
          kinds.put(QuestionRef.of(ref), indicator.kind());
          indicator
              .inputs()
              .forEach(input -> kinds.put(QuestionRef.of(ref, input.id()), input.kind()));
        });
    this.names = kinds.keySet().stream().map(MentionCheck::name).toList();
  }

  void run() {
    draft.mentions().forEach(this::check);
  }

  private void check(Mention mention) {
    var owner = mention.question().indicator().module();
    var kind = kinds.get(mention.question());
    if (!owner.equals(module.id())) {
      requireModule(mention.at(), owner);
    } else if (kind != null) {
      new UseCheck(module, mention).check(kind);
    } else {
      refuseUnknown(mention);
    }
  }

  private void requireModule(Value at, ModuleDefinition.Id owner) {
    if (!module.requires().contains(owner)) {
      at.refuse(FaultCode.MODULE_NOT_REQUIRED, owner);
    }
  }

  private void refuseUnknown(Mention mention) {
    mention.at().refuseWord(FaultCode.UNKNOWN_QUESTION, name(mention.question()), names);
  }

  /** As it is written within its own module. */
  private static String name(QuestionRef question) {
    return question.indicator().indicator() + question.input().map(input -> "#" + input).orElse("");
  }
}
