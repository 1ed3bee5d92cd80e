package no.trappa.engine.content.module;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.StepDefinition;
import no.trappa.api.definition.StepRef;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Slug;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.content.vocabulary.SettingReader;
import no.trappa.engine.fault.FaultCode;

/** Reads one step. */
final class StepReader {

  private final Draft draft;

  StepReader(Draft draft) {
    this.draft = draft;
  }

  StepDefinition step(Fields fields) {
    var named = fields.required("id");
    var id = draft.stepIds().read(named, StepDefinition.Id::new);
    draft.steps().putIfAbsent(id, named);
    return new StepDefinition(
        id,
        fields.required("text").text(),
        fields.optional("lifts").map(this::lifts).orElse(Map.of()),
        draft.words().role(fields.required("responsible")),
        fields.list("decides", value -> value.record(this::decides)),
        fields.list("phases", draft.words()::phase),
        fields.list("after", this::after),
        fields.optional("quick").map(Plain::flag).orElse(false),
        Guide.references(fields));
  }

  private StepDefinition.Decides decides(Fields fields) {
    return new StepDefinition.Decides(
        new SettingReader(draft.words()).when(fields), draft.words().body(fields.required("body")));
  }

  private Map<Indicator.Id, Optional<Fraction>> lifts(Value value) {
    var lifts = new HashMap<Indicator.Id, Optional<Fraction>>();
    if (value.isMapping()) {
      lift(value, lifts);
      return lifts;
    }
    value.list(one -> {
      if (one.isMapping()) {
        lift(one, lifts);
      } else {
        lifts.put(indicator(one), Optional.empty());
      }
      return one;
    });
    return lifts;
  }

  private void lift(Value value, Map<Indicator.Id, Optional<Fraction>> lifts) {
    value.entries((name, level) -> {
      var number = Plain.number(level);
      draft.lifts().add(new Lift(name, Optional.of(level), Optional.of(number)));
      return lifts.put(Plain.id(name, Indicator.Id::new), Optional.of(number));
    });
  }

  private Indicator.Id indicator(Value value) {
    draft.lifts().add(new Lift(value, Optional.empty(), Optional.empty()));
    return Plain.id(value, Indicator.Id::new);
  }

  private StepRef after(Value value) {
    var ref = value.parse(this::after, FaultCode.NOT_A_STEP, standIn());
    if (!ref.equals(standIn())) {
      draft.prerequisites().add(new Prerequisite(value, ref));
    }
    return ref;
  }

  private StepRef after(String name) {
    var slash = name.indexOf('/');
    var owner = slash < 0 ? draft.module().value() : name.substring(0, slash);
    return new StepRef(
        Slug.require("module", owner), new StepDefinition.Id(name.substring(slash + 1)));
  }

  private StepRef standIn() {
    return new StepRef(draft.module().value(), new StepDefinition.Id("missing"));
  }
}
