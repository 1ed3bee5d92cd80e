package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Kind;
import no.trappa.app.evaluation.ValueCheck;
import no.trappa.app.workshop.Fault;
import no.trappa.app.workshop.Filled;
import no.trappa.app.workshop.Reading;

/** What was agreed on; it is read and checked as what a participant fills in. */
class ValueField extends Div {

  private final Words words;
  private final Kind kind;
  private final Blank<?> blank;

  ValueField(Words words, Kind kind) {
    this.words = words;
    this.kind = kind;
    this.blank = Blank.of(words, kind);
    add(blank.field());
  }

  /** What stands in it, whether it is an answer or not. */
  Filled filled() {
    return Filled.sent(kind, blank.written().get(), "", "");
  }

  void fill(Filled filled) {
    blank.write().accept(filled.answers());
    blank.mark("");
  }

  /** What was agreed on; empty, and said beside the field why, where that is no answer. */
  Optional<AnswerValue> read() {
    return switch (Reading.of(kind, filled())) {
      case Reading.Answer(var value) -> checked(value);
      case Reading.Nothing() -> wrong(words.say("agreed.value.missing"));
      case Reading.Unclear(var fault) -> wrong(why(fault));
    };
  }

  private Optional<AnswerValue> checked(AnswerValue value) {
    var fault = new ValueCheck(kind).fault(value);
    blank.mark(fault.map(words::say).orElse(""));
    return fault.isPresent() ? Optional.empty() : Optional.of(value);
  }

  private Optional<AnswerValue> wrong(String why) {
    blank.mark(why);
    return Optional.empty();
  }

  private String why(Fault fault) {
    return switch (fault.why()) {
      case Fault.Why.Ours(var key) -> words.phrases().say(key);
      case Fault.Why.Said(var text) -> words.say(text);
    };
  }
}
