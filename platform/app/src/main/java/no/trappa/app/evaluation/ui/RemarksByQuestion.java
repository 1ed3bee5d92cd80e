package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Input;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.value.Text;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.RemarkWords;
import no.trappa.app.evaluation.Remarks;
import no.trappa.app.language.Phrases;
import no.trappa.app.shell.EmptyState;

/** Each question beside which something was written, in the modules' own order. */
class RemarksByQuestion extends Div {

  private final Phrases phrases;
  private final Definitions definitions;
  private final RemarkWords words;
  private Map<QuestionRef, Remarks> shown = Map.of();

  RemarksByQuestion(Phrases phrases, Evaluation evaluation, Definitions definitions) {
    this.phrases = phrases;
    this.definitions = definitions;
    this.words = new RemarkWords(phrases, new UnitNames(phrases, evaluation)::of);
    addClassName("stack");
    add(nothingYet());
  }

  /** Shows these; what is there already and has not changed is left alone. */
  void show(Map<QuestionRef, Remarks> remarks) {
    if (remarks.equals(shown)) {
      return;
    }
    shown = Map.copyOf(remarks);
    removeAll();
    if (remarks.isEmpty()) {
      add(nothingYet());
    } else {
      var sum = new Paragraph(words.sum(Remarks.all(remarks.values())));
      sum.addClassName("lead");
      add(sum);
      definitions.modules().forEach(this::add);
    }
  }

  private EmptyState nothingYet() {
    return new EmptyState(phrases.say("remarks.none"), phrases.say("remarks.none.do"));
  }

  private void add(ModuleDefinition module) {
    var part = new Div();
    part.addClassName("stack");
    module
        .indicators()
        .forEach(indicator -> {
          var ref = module.reference(indicator);
          add(part, indicator, indicator.question(), QuestionRef.of(ref));
          for (Input input : indicator.inputs()) {
            add(part, indicator, input.question(), QuestionRef.of(ref, input.id()));
          }
        });
    if (part.getComponentCount() > 0) {
      add(new H2(phrases.say(module.title())), part);
    }
  }

  private void add(Div part, Indicator indicator, Text question, QuestionRef ref) {
    var remarks = shown.getOrDefault(ref, Remarks.NONE);
    if (!remarks.isEmpty()) {
      var asked = new Paragraph(phrases.say(question));
      asked.addClassName("muted");
      var card =
          new Div(new H3(phrases.say(indicator.title())), asked, new RemarkBlock(words, remarks));
      card.addClassNames("card", "matter");
      part.add(card);
    }
  }
}
