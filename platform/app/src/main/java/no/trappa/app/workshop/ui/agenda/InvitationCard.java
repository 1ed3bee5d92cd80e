package no.trappa.app.workshop.ui.agenda;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import java.util.function.Supplier;
import no.trappa.api.value.Language;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.language.Languages;
import no.trappa.app.language.Phrases;
import no.trappa.app.shell.CopyButton;

/**
 * How people are invited: the link, a text to send in the reader's choice of language, a poster.
 */
class InvitationCard extends Div {

  private final Phrases phrases;
  private final Function<Language, Invitation> invitation;
  private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();
  private final TextArea text;

  InvitationCard(
      Phrases phrases,
      Evaluation evaluation,
      String link,
      Function<Language, Invitation> invitation) {
    this.phrases = phrases;
    this.invitation = invitation;
    this.text = new TextArea(phrases.say("agenda.invitation.text"));
    text.setReadOnly(true);
    chooseLanguage();
    addClassNames("card", "stack", "agenda-invitation");
    add(
        new H2(phrases.say("agenda.invitation")),
        lead("agenda.invitation.lead"),
        link(link),
        language,
        text,
        actions(evaluation));
    renew();
  }

  /** Writes the text anew, from the agenda as it is saved now. */
  final void renew() {
    var written = invitation.apply(language.getValue());
    text.setHelperText(phrases.say("agenda.invitation.subject-line", written.subject()));
    text.setValue(written.text());
  }

  private void chooseLanguage() {
    language.setLabel(phrases.say("agenda.invitation.language"));
    language.setItems(Language.values());
    language.setItemLabelGenerator(Languages::ownName);
    language.setValue(phrases.language());
    language.addValueChangeListener(_ -> renew());
  }

  private Div link(String address) {
    var link = new Paragraph(address);
    link.addClassName("join-address");
    var row = new Div(link, copy("agenda.invitation.copy-link", () -> address));
    row.addClassName("row");
    return row;
  }

  private Div actions(Evaluation evaluation) {
    var poster =
        new Anchor(
            "/evaluations/" + evaluation.id() + "/poster", phrases.say("agenda.poster.open"));
    poster.setTarget(AnchorTarget.BLANK);
    poster.addClassName("button");
    var actions = new Div(copy("agenda.invitation.copy", text::getValue), poster);
    actions.addClassName("row");
    return actions;
  }

  private CopyButton copy(String label, Supplier<String> words) {
    return new CopyButton(
        phrases.say(label),
        words,
        phrases.say("agenda.invitation.copied"),
        phrases.say("agenda.invitation.by-hand"));
  }

  private Paragraph lead(String key) {
    var lead = new Paragraph(phrases.say(key));
    lead.addClassName("muted");
    return lead;
  }
}
