package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import no.trappa.api.definition.QuestionRef;
import no.trappa.app.access.Allowed;
import no.trappa.app.access.SignedIn;
import no.trappa.app.collaboration.EditConflict;
import no.trappa.app.collaboration.Refusal;
import no.trappa.app.evaluation.Commentary;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationPage;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Remarks;
import no.trappa.app.evaluation.Settlements;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.language.Phrases;
import no.trappa.app.settings.TrappaSettings;
import no.trappa.app.shell.Notice;

/** Where a facilitator settles what the answers alone do not decide. */
@Route("evaluations/:evaluation/settle")
@RolesAllowed(Allowed.FACILITATOR)
class SettlementView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Evaluations evaluations;
  private final Settlements settlements;
  private final Commentary commentary;
  private final SignedIn signedIn;
  private final Phrases phrases;
  private final Clock clock;
  private final Div told = new Div();

  SettlementView(
      Evaluations evaluations,
      Settlements settlements,
      Commentary commentary,
      SignedIn signedIn,
      Messages messages,
      Clock clock,
      TrappaSettings settings) {
    this.evaluations = evaluations;
    this.settlements = settlements;
    this.commentary = commentary;
    this.signedIn = signedIn;
    this.phrases = messages.in(Languages.of(getLocale()));
    this.clock = clock.withZone(settings.zone());
    addClassNames("view", "stack");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    EvaluationInPath.show(event, evaluations, this::show);
  }

  @Override
  public String getPageTitle() {
    return phrases.say("evaluation.settle");
  }

  private void show(Evaluation evaluation) {
    var definitions = evaluations.definitions(evaluation.id());
    var matters =
        Matters.of(
            definitions, evaluations.sheet(evaluation.id()), settlements.current(evaluation.id()));
    var desk =
        new Desk(
            phrases,
            new UnitNames(phrases, evaluation),
            clock.getZone(),
            evaluation.isOpen(),
            wish -> fulfil(evaluation, wish));
    removeAll();
    add(
        new EvaluationHead(phrases, evaluation, definitions.assessment()).at(EvaluationPage.SETTLE),
        told,
        sum(matters));
    if (!matters.disputes().isEmpty()) {
      add(section("disputes", disputes(desk, matters, commentary.of(evaluation.id()))));
    }
    addSections(desk, matters);
  }

  private static Div disputes(Desk desk, Matters matters, Map<QuestionRef, Remarks> remarks) {
    var cards = new Div();
    cards.addClassName("stack");
    for (var matter : matters.disputes()) {
      cards.add(new DisputeCard(desk, matter, remarks.getOrDefault(matter.asked(), Remarks.NONE)));
    }
    return cards;
  }

  private void addSections(Desk desk, Matters matters) {
    if (!matters.reasons().isEmpty()) {
      add(section("reasons", new ReasonsSection(desk, matters.reasons())));
    }
    if (!matters.items().isEmpty()) {
      add(section("items", new ItemsSection(desk, matters.items(), LocalDate.now(clock))));
    }
    add(section("override", new OverrideCard(desk, matters.override())));
  }

  private Paragraph sum(Matters matters) {
    var sum = new Paragraph(phrases.say("evaluation.settle.sum", matters.open()));
    sum.addClassName("lead");
    return sum;
  }

  private Div section(String name, Component content) {
    var lead = new Paragraph(phrases.say("evaluation.settle." + name + ".lead"));
    lead.addClassName("muted");
    var section = new Div(new H2(phrases.say("evaluation.settle." + name)), lead, content);
    section.addClassNames("stack", "section");
    return section;
  }

  private void fulfil(Evaluation evaluation, Wish wish) {
    told.removeAll();
    try {
      switch (wish) {
        case Wish.Settle(var decision, var seen) ->
            settlements.settle(evaluation.id(), decision, signedIn.name(), seen);
        case Wish.TakeBack(var settled) ->
            settlements.withdraw(
                evaluation.id(), settled.decision(), signedIn.name(), settled.revision());
      }
    } catch (Refusal refusal) {
      told.add(
          new Notice(
              Notice.Tone.BAD, phrases.say("evaluation.refused"), phrases.say(refusal.why())));
    } catch (EditConflict conflict) {
      told.add(new SettledByOther(phrases, conflict));
    }
    evaluations.find(evaluation.id()).ifPresent(this::show);
  }
}
