package no.trappa.app.workshop.ui.agenda;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import no.trappa.app.access.SignedIn;
import no.trappa.app.collaboration.EditConflict;
import no.trappa.app.collaboration.Refusal;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.language.Messages;
import no.trappa.app.settings.PublicAddress;
import no.trappa.app.shell.Notice;
import no.trappa.app.workshop.agenda.Agenda;
import no.trappa.app.workshop.agenda.Agendas;
import no.trappa.app.workshop.agenda.Planned;

/**
 * The plan of an evaluation under way: open to change, with the invitation that follows from it.
 */
class Planning extends Div {

  private final Agendas agendas;
  private final SignedIn signedIn;
  private final Evaluation evaluation;
  private final AgendaWords words;
  private final AgendaForm form;
  private final InvitationCard invitation;
  private final Div told = new Div();
  private Planned from;

  Planning(
      Agendas agendas,
      SignedIn signedIn,
      Messages messages,
      PublicAddress address,
      Evaluation evaluation,
      AgendaWords words) {
    this.agendas = agendas;
    this.signedIn = signedIn;
    this.evaluation = evaluation;
    this.words = words;
    this.from = agendas.of(evaluation.id());
    this.form = new AgendaForm(words);
    this.invitation =
        new InvitationCard(
            words.phrases(),
            evaluation,
            address.of("/j/" + evaluation.joinCode()).toString(),
            language ->
                new Invitation(
                    words.in(messages.in(language)), evaluation, from.agenda(), address));
    form.show(from.agenda());
    form.addSaveListener(save -> save(save.agenda(), from));
    addClassName("view");
    add(form, told, invitation);
  }

  /** Whether something is planned that is not saved. */
  boolean isChanged() {
    return form.isChanged();
  }

  /** The evaluation is over. */
  void close() {
    form.keep();
    form.lock();
    invitation.setVisible(false);
    told.removeAll();
    told.add(
        new Notice(
            Notice.Tone.PLAIN, words.say("agenda.closed"), words.say("agenda.closed.means")));
  }

  /** Someone else may have saved a plan: whoever has changed nothing goes along, others choose. */
  void compare() {
    var stored = agendas.of(evaluation.id());
    if (stored.revision() == from.revision()) {
      return;
    }
    if (form.isBegun()) {
      ask(form.soFar(), stored);
    } else {
      take(stored);
    }
  }

  private void save(Agenda agenda, Planned seen) {
    told.removeAll();
    try {
      saved(agendas.save(evaluation.id(), agenda, signedIn.name(), seen.revision()));
    } catch (EditConflict conflict) {
      ask(agenda, (Planned) conflict.theirs());
    } catch (Refusal refusal) {
      var why = words.phrases().say(refusal.why());
      told.add(new Notice(Notice.Tone.BAD, words.say("agenda.refused"), why));
    }
  }

  private void saved(Planned next) {
    from = next;
    form.keep();
    invitation.renew();
    Notification.show(words.say("agenda.saved"));
  }

  private void ask(Agenda agenda, Planned stored) {
    var notice = new PlannedByOther(words, agenda, stored);
    notice.keepMine(() -> form.read().ifPresent(mine -> save(mine, stored)));
    notice.takeTheirs(() -> take(stored));
    told.removeAll();
    told.add(notice);
  }

  private void take(Planned stored) {
    told.removeAll();
    from = stored;
    form.show(stored.agenda());
    invitation.renew();
  }
}
