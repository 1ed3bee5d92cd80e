package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.trappa.app.access.Allowed;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationPage;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.language.Phrases;
import no.trappa.app.settings.TrappaSettings;
import no.trappa.app.shell.InPath;
import no.trappa.app.shell.Notice;

/** Where a facilitator settles what the answers alone do not decide. */
@Route("evaluations/:evaluation/settle")
@RolesAllowed(Allowed.FACILITATOR)
class SettlementView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Evaluations evaluations;
  private final Docket docket;
  private final Clerk clerk;
  private final SettlementNews news;
  private final Phrases phrases;
  private final Clock clock;
  private final Div told = new Div();
  private Optional<SettlementPage> open = Optional.empty();

  SettlementView(
      Evaluations evaluations,
      Docket docket,
      Clerk clerk,
      SettlementNews news,
      Messages messages,
      Clock clock,
      TrappaSettings settings) {
    this.evaluations = evaluations;
    this.docket = docket;
    this.clerk = clerk;
    this.news = news;
    this.phrases = messages.in(Languages.of(getLocale()));
    this.clock = clock.withZone(settings.zone());
    addClassNames("view", "stack");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    InPath.show(event, "evaluation", evaluations::named, this::show);
  }

  @Override
  public String getPageTitle() {
    return phrases.say("evaluation.settle");
  }

  private void show(Evaluation evaluation) {
    var stirs = news.of(evaluation.id());
    var page = new SettlementPage(desk(evaluation), LocalDate.now(clock));
    var assessment = evaluations.definitions(evaluation.id()).assessment();
    open = Optional.of(page);
    removeAll();
    add(new EvaluationHead(phrases, evaluation, assessment).at(EvaluationPage.SETTLE), told, page);
    Signal.effect(
        page,
        () -> {
          stirs.get();
          if (!page.isLocked()) {
            docket.show(evaluation.id(), page);
            evaluations
                .find(evaluation.id())
                .filter(now -> !now.isOpen())
                .ifPresent(now -> lock(page));
          }
        });
  }

  /** Also while somebody writes: what they wrote stays where they can copy it. */
  private void lock(SettlementPage page) {
    page.lock();
    told.removeAll();
    told.add(
        new Notice(
            Notice.Tone.PLAIN,
            phrases.say("evaluation.settle.closed"),
            phrases.say("evaluation.settle.closed.means")));
  }

  private Desk desk(Evaluation evaluation) {
    return new Desk(
        phrases,
        new UnitNames(phrases, evaluation),
        clock.getZone(),
        evaluation.isOpen(),
        wish -> clerk.fulfil(evaluation.id(), wish),
        fulfilment -> {
          tell(fulfilment);
          open.ifPresent(page -> docket.show(evaluation.id(), page));
        });
  }

  private void tell(Fulfilment fulfilment) {
    told.removeAll();
    switch (fulfilment) {
      case Fulfilment.Done() -> {}
      case Fulfilment.Refused(var why) ->
          told.add(
              new Notice(Notice.Tone.BAD, phrases.say("evaluation.refused"), phrases.say(why)));
      case Fulfilment.Overtaken(var theirs) ->
          told.add(
              new Notice(
                  Notice.Tone.WAIT,
                  phrases.say("evaluation.conflict"),
                  phrases.say("evaluation.conflict.by", theirs.by())));
    }
  }
}
