package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import no.trappa.app.access.Allowed;
import no.trappa.app.access.SignedIn;
import no.trappa.app.evaluation.Answers;
import no.trappa.app.evaluation.Commentary;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.EvaluationPage;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Remarks;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.language.Phrases;
import no.trappa.app.settings.PublicAddress;
import no.trappa.app.shell.InPath;

/** One evaluation while it goes on: how people join, who has come, how far they are. */
@Route("evaluations/:evaluation")
@RolesAllowed(Allowed.FACILITATOR)
class RoomView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Evaluations evaluations;
  private final Answers answers;
  private final Commentary commentary;
  private final RoomNews news;
  private final PublicAddress address;
  private final SignedIn signedIn;
  private final Phrases phrases;
  private final Div content = new Div();

  RoomView(
      Evaluations evaluations,
      Answers answers,
      Commentary commentary,
      RoomNews news,
      PublicAddress address,
      SignedIn signedIn,
      Messages messages) {
    this.evaluations = evaluations;
    this.answers = answers;
    this.commentary = commentary;
    this.news = news;
    this.address = address;
    this.signedIn = signedIn;
    this.phrases = messages.in(Languages.of(getLocale()));
    addClassName("view");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    InPath.show(event, "evaluation", evaluations::named, this::show);
  }

  @Override
  public String getPageTitle() {
    return phrases.say("evaluation.room");
  }

  private void show(Evaluation evaluation) {
    removeAll();
    content.removeAll();
    var assessment = evaluations.definitions(evaluation.id()).assessment();
    var head = new EvaluationHead(phrases, evaluation, assessment).at(EvaluationPage.ROOM);
    var arrivals = new Arrivals(phrases, evaluation);
    if (evaluation.isOpen()) {
      head.with(closeButton(evaluation));
      content.add(new JoinCard(phrases, evaluation, address));
    }
    content.addClassName("room");
    var remarks = new RemarksCard(phrases, evaluation);
    content.add(arrivals, remarks);
    add(head, content);
    var stirs = news.of(evaluation.id());
    Signal.effect(
        arrivals,
        () -> {
          stirs.get();
          if (evaluation.isOpen()
              && evaluations.find(evaluation.id()).filter(Evaluation::isOpen).isEmpty()) {
            evaluations.find(evaluation.id()).ifPresent(this::show);
            return;
          }
          arrivals.show(answers.progress(evaluation.id()));
          remarks.show(Remarks.all(commentary.of(evaluation.id()).values()));
        });
  }

  private Button closeButton(Evaluation evaluation) {
    return new Button(phrases.say("evaluation.close"), _ -> confirm(evaluation).open());
  }

  private ConfirmDialog confirm(Evaluation evaluation) {
    var dialog = new ConfirmDialog();
    dialog.setHeader(phrases.say("evaluation.close.sure"));
    dialog.setText(phrases.say("evaluation.close.means"));
    dialog.setCancelable(true);
    dialog.setCancelText(phrases.say("shell.cancel"));
    dialog.setConfirmText(phrases.say("evaluation.close"));
    dialog.addConfirmListener(_ -> close(evaluation));
    return dialog;
  }

  private void close(Evaluation evaluation) {
    evaluations.close(evaluation.id(), signedIn.name());
    evaluations
        .find(evaluation.id())
        .ifPresent(closed -> {
          removeAll();
          content.removeAll();
          show(closed);
        });
  }
}
