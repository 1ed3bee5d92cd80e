package no.trappa.app.results.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.trappa.api.result.NextSteps;
import no.trappa.api.result.RequirementResult;
import no.trappa.api.result.StepProposal;

/** What to do next: the first few steps, all of them, and the proof that they open the gate. */
final class StepsPanel extends Panel {

  private static final int FIRST = 5;

  private final Wording words;

  StepsPanel(Wording words) {
    super("steps", words.say("steps.title"));
    this.words = words;
    var next = words.outcome().result().nextSteps();
    var steps = next.steps();
    if (steps.isEmpty()) {
      lead(words.say(next.blockers().isEmpty() ? "steps.none" : "steps.none-yet"));
    } else {
      lead(words.say("steps.lead", Math.min(FIRST, steps.size()), steps.size()));
      add(new Folded(words, steps, FIRST, this::list));
    }
    add(proof(next));
  }

  private OrderedList list(List<StepProposal> steps, int start) {
    var list = new OrderedList();
    list.addClassName("steps");
    list.getElement().setAttribute("start", String.valueOf(start));
    steps.forEach(step -> list.add(item(step)));
    return list;
  }

  private ListItem item(StepProposal step) {
    var text = new Paragraph(words.say(step.text()));
    text.addClassName("step-text");
    var why = new Span(words.say("steps.why", step.why()));
    why.addClassName("badge");
    return new ListItem(text, new Div(why), facts(step));
  }

  private UnorderedList facts(StepProposal step) {
    var facts = new UnorderedList();
    facts.addClassNames("facts", "small");
    facts.add(new ListItem(words.say("steps.for", words.units(step.units()))));
    facts.add(new ListItem(words.say("steps.responsible", words.role(step.responsible()))));
    step.decides()
        .ifPresent(body -> facts.add(new ListItem(words.say("steps.decides", words.body(body)))));
    for (var lift : step.lifts()) {
      facts.add(
          new ListItem(
              words.say(
                  "steps.lifts",
                  words.place(lift.place()),
                  words.figure(lift.from()),
                  words.figure(lift.to()))));
    }
    return facts;
  }

  private Div proof(NextSteps next) {
    var proof = new Div();
    proof.addClassNames("notice", "stack", next.opens() ? "good" : "wait");
    if (next.opens()) {
      proof.add(new Paragraph(words.say("proof.opens", next.steps().size())));
      return proof;
    }
    var blockers = next.blockers();
    proof.add(new Paragraph(words.say("proof.blocked", blockers.size())));
    proof.add(new Folded(words, blockers, FIRST, (some, _) -> blockers(some)));
    return proof;
  }

  private UnorderedList blockers(List<RequirementResult> blockers) {
    var list = new UnorderedList();
    blockers.forEach(blocker -> list.add(new ListItem(blocker(blocker))));
    return list;
  }

  private String blocker(RequirementResult blocker) {
    return words.say("proof.blocker", words.place(blocker.place()), words.score(blocker.score()));
  }
}
