package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trappa.api.definition.QuestionRef;
import no.trappa.app.evaluation.Settlement;
import no.trappa.app.evaluation.Signing;

/** What is agreed on the question the room is at, and the forms to agree on more. */
class AgreedPanel extends Div {

  private final Words words;
  private final Settler settler;
  private final Paragraph disputed = new Paragraph();
  private final UnorderedList agreed = new UnorderedList();
  private final Div forms = new Div();
  private final Map<QuestionRef, AgreedForm> kept = new HashMap<>();
  private Settling shown = Settling.NOTHING;

  AgreedPanel(Words words, Settler settler) {
    this.words = words;
    this.settler = settler;
    disputed.addClassNames("notice", "wait");
    agreed.addClassName("lead-agreed");
    forms.addClassName("stack");
    addClassNames("card", "stack", "lead-settling");
    add(new H2(words.say("agreed")), disputed, agreed, forms);
  }

  void show(Meeting meeting) {
    var settling = meeting.settling();
    setVisible(settling.isPossible() && (meeting.isOpen() || settling.hasAny()));
    if (!settling.equals(shown)) {
      shown = settling;
      tell(settling);
    }
    forms.setVisible(meeting.isOpen());
    var wanted = settling.agreeables().stream().map(this::form).toList();
    if (!forms.getChildren().toList().equals(wanted)) {
      forms.removeAll();
      wanted.forEach(forms::add);
    }
    settling.agreeables().forEach(one -> form(one).show(one, meeting.isOpen()));
  }

  /** Where one writes what was agreed on, at the first thing that waits for it. */
  void focus() {
    shown.agreeables().stream()
        .filter(one -> !one.disputed().isEmpty())
        .findFirst()
        .or(() -> shown.agreeables().stream().findFirst())
        .ifPresent(one -> form(one).focus());
  }

  /** A form is made once for each question, so that half a sentence waits for its writer. */
  private AgreedForm form(Agreeable agreeable) {
    return kept.computeIfAbsent(
        agreeable.question(), _ -> new AgreedForm(words, agreeable, settler::settle));
  }

  private void tell(Settling settling) {
    agreed.removeAll();
    var waiting = settling.agreeables().stream().filter(one -> !one.disputed().isEmpty()).toList();
    disputed.setVisible(!waiting.isEmpty());
    disputed.setText(
        words.say(
            "agreed.disputed", String.join("; ", waiting.stream().map(this::names).toList())));
    settling
        .agreeables()
        .forEach(one -> one.inOrder().values().forEach(settled -> agreed.add(line(one, settled))));
    agreed.setVisible(agreed.getChildren().findAny().isPresent());
  }

  private String names(Agreeable one) {
    var units = one.disputed().stream().sorted().map(words::unit).toList();
    return words.say("agreed.apart", String.join(", ", units), words.say(one.words()));
  }

  private ListItem line(Agreeable one, Settlement settled) {
    var said =
        Agreeable.agreed(settled)
            .map(agreed -> new ValueWords(words, one.kind()).of(agreed.value()))
            .orElse("");
    var unit = words.unit(settled.decision().unit());
    return new ListItem(words.say("agreed.line", unit, said, settled.by()));
  }

  /** Saves what a form says, and tells the form what became of it and whether to stay there. */
  @FunctionalInterface
  interface Settler {
    boolean settle(List<Signing> signings, AgreedForm form);
  }
}
