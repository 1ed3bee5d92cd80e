package no.trappa.app.collaboration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.trappa.app.access.Allowed;
import no.trappa.app.catalog.ModuleCatalog;
import no.trappa.app.collaboration.Collaboration;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.collaboration.EditConflict;
import no.trappa.app.collaboration.MembersHaveAnswered;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.settings.TrappaSettings;
import no.trappa.app.shell.Notice;
import no.trappa.app.shell.PageHead;
import no.trappa.app.shell.PageHead.Place;

/** What one collaboration is and who is in it, open to change. */
@Route("collaborations/:collaboration")
@RolesAllowed(Allowed.FACILITATOR)
class CollaborationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Collaborations collaborations;
  private final Words words;
  private final CollaborationForm form;
  private final Div told = new Div();
  private Optional<Collaboration> from = Optional.empty();

  CollaborationView(
      Collaborations collaborations,
      ModuleCatalog catalog,
      Messages messages,
      Clock clock,
      TrappaSettings settings) {
    this.collaborations = collaborations;
    this.words = new Words(messages.in(Languages.of(getLocale())), catalog.vocabulary());
    this.form = new CollaborationForm(words, LocalDate.now(clock.withZone(settings.zone())));
    form.addSaveListener(save -> from.ifPresent(read -> save(save.draft(), read)));
    addClassName("view");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getRouteParameters()
        .get("collaboration")
        .flatMap(Collaboration.Id::parse)
        .flatMap(collaborations::find)
        .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
  }

  @Override
  public String getPageTitle() {
    return from.map(Collaboration::name).orElse("");
  }

  private void show(Collaboration collaboration) {
    from = Optional.of(collaboration);
    told.removeAll();
    form.show(Draft.of(collaboration));
    removeAll();
    add(head(collaboration), told, form);
  }

  private PageHead head(Collaboration collaboration) {
    var here = "/collaborations/" + collaboration.id();
    return new PageHead(collaboration.name())
        .partOf("/collaborations", words.say("collaboration.list.title"))
        .places(
            collaboration.name(),
            here,
            List.of(
                new Place(here + "/evaluations", words.say("collaboration.place.evaluations")),
                new Place(here, words.say("collaboration.place.about"))));
  }

  private void save(Draft draft, Collaboration read) {
    try {
      show(collaborations.save(draft.appliedTo(read)));
      Notification.show(words.say("collaboration.saved"));
    } catch (EditConflict conflict) {
      ask(draft, (Collaboration) conflict.theirs());
    } catch (MembersHaveAnswered refusal) {
      told.removeAll();
      told.add(
          new Notice(
              Notice.Tone.BAD, words.say("collaboration.refused"), words.say(refusal.why())));
      form.putBack(refusal.members());
    }
  }

  private void ask(Draft draft, Collaboration stored) {
    var notice = new ConflictNotice(words, draft, Draft.of(stored));
    notice.keepMine(() -> form.read().ifPresent(mine -> save(mine, stored)));
    notice.takeTheirs(() -> show(stored));
    told.removeAll();
    told.add(notice);
  }
}
