package no.trappa.app.collaboration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import no.trappa.app.access.Allowed;
import no.trappa.app.catalog.ModuleCatalog;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Messages;
import no.trappa.app.settings.TrappaSettings;
import no.trappa.app.shell.PageHead;

/** Where a facilitator describes a new collaboration. */
@Route("collaborations/new")
@RolesAllowed(Allowed.FACILITATOR)
class NewCollaborationView extends Div implements HasDynamicTitle {

  private final Collaborations collaborations;

  NewCollaborationView(
      Collaborations collaborations,
      ModuleCatalog catalog,
      Messages messages,
      Clock clock,
      TrappaSettings settings) {
    this.collaborations = collaborations;
    var words = new Words(messages.in(Languages.of(getLocale())), catalog.vocabulary());
    var form = new CollaborationForm(words, LocalDate.now(clock.withZone(settings.zone())));
    form.showNothingYet();
    form.addSaveListener(save -> create(save.draft()));
    addClassName("view");
    add(
        new PageHead(getPageTitle())
            .partOf("/collaborations", words.say("collaboration.list.title"))
            .lead(words.say("collaboration.new.lead")),
        form);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("collaboration.new.title");
  }

  private void create(Draft draft) {
    var created =
        collaborations.create(draft.name(), draft.phase(), draft.ambition(), draft.model());
    if (!draft.members().isEmpty()) {
      collaborations.save(created.withMembers(draft.members()));
    }
    getUI().ifPresent(ui -> ui.navigate("collaborations/" + created.id() + "/evaluations"));
  }
}
