package no.trappa.app.collaboration.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.definition.Phase;
import no.trappa.app.collaboration.Collaboration;
import no.trappa.app.collaboration.Member;

/** Asks what a collaboration is and who is in it; tells when someone wants it saved. */
class CollaborationForm extends Div {

  private final Words words;
  private final TextField name = new TextField();
  private final RadioButtonGroup<Phase.Id> phase = new RadioButtonGroup<>();
  private final RadioButtonGroup<Ambition> ambition = new RadioButtonGroup<>();
  private final Select<OrganisationModel.Id> model = new Select<>();
  private final MembersField members;

  CollaborationForm(Words words, LocalDate today) {
    this.words = words;
    this.members = new MembersField(words, today);
    askWhatItIs();
    var save = new Button(words.say("collaboration.save"), _ -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    var lead = new Paragraph(words.say("collaboration.members.lead"));
    lead.addClassName("muted");
    addClassNames("stack", "form");
    add(fields(), new H2(words.say("collaboration.members")), lead, members, new Div(save));
  }

  void showNothingYet() {
    members.show(List.of());
  }

  void show(Draft draft) {
    name.setValue(draft.name());
    phase.setValue(draft.phase());
    ambition.setValue(draft.ambition());
    model.setValue(draft.model().orElse(null));
    members.show(draft.members());
  }

  /** Shows members again that were removed and have to stay. */
  void putBack(List<Member> stay) {
    members.putBack(stay);
  }

  /** What stands in the form; empty, with the faults marked, when something is missing. */
  Optional<Draft> read() {
    name.setInvalid(name.getValue().isBlank());
    phase.setInvalid(phase.getValue() == null);
    ambition.setInvalid(ambition.getValue() == null);
    var read = members.read();
    if (read.isEmpty() || name.isInvalid() || phase.isInvalid() || ambition.isInvalid()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            name.getValue(),
            phase.getValue(),
            ambition.getValue(),
            model.getOptionalValue(),
            read.orElseThrow()));
  }

  Registration addSaveListener(ComponentEventListener<Save> listener) {
    return addListener(Save.class, listener);
  }

  private void save() {
    read().ifPresent(draft -> fireEvent(new Save(this, draft)));
  }

  private Div fields() {
    var fields = new Div(name, phase, ambition, model);
    fields.addClassNames("card", "fields");
    return fields;
  }

  private void askWhatItIs() {
    name.setLabel(words.say("collaboration.name"));
    name.setMaxLength(Collaboration.LONGEST_NAME);
    name.setRequiredIndicatorVisible(true);
    name.setErrorMessage(words.say("collaboration.name.missing"));
    phase.setLabel(words.say("collaboration.phase"));
    phase.setItems(words.vocabulary().phases().stream().map(Phase::id).toList());
    phase.setItemLabelGenerator(words::phase);
    phase.setRequiredIndicatorVisible(true);
    phase.setErrorMessage(words.say("collaboration.phase.missing"));
    ambition.setLabel(words.say("collaboration.ambition"));
    ambition.setItems(Ambition.values());
    ambition.setItemLabelGenerator(words::ambition);
    ambition.setHelperText(words.say("collaboration.ambition.help"));
    ambition.setRequiredIndicatorVisible(true);
    ambition.setErrorMessage(words.say("collaboration.ambition.missing"));
    model.setLabel(words.say("collaboration.model"));
    model.setItems(words.vocabulary().models().stream().map(OrganisationModel::id).toList());
    model.setItemLabelGenerator(id -> words.model(Optional.ofNullable(id)));
    model.setEmptySelectionAllowed(true);
    model.setEmptySelectionCaption(words.say("collaboration.model.open"));
    model.setPlaceholder(words.say("collaboration.model.open"));
  }

  /** Someone wants this saved. */
  static class Save extends ComponentEvent<CollaborationForm> {
    private final transient Draft draft;

    Save(CollaborationForm form, Draft draft) {
      super(form, true);
      this.draft = draft;
    }

    Draft draft() {
      return draft;
    }
  }
}
