package no.trappa.app.workshop.ui;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Note;
import no.trappa.app.evaluation.OwnAnswer;
import no.trappa.app.language.Phrases;
import no.trappa.app.workshop.Entry;
import no.trappa.app.workshop.Part;
import no.trappa.app.workshop.Screen;

/**
 * A screen as its template wants it, in the reader's language.
 *
 * @param examples what would show it
 * @param voice for whom the participant speaks here: responsible, counterpart, contributor, or
 *     openly
 */
record ScreenView(
    int number,
    int size,
    int answered,
    IndicatorRef ref,
    String module,
    String group,
    String question,
    String help,
    List<String> notes,
    List<String> examples,
    String voice,
    String unit,
    int smallestGroup,
    List<PartView> parts,
    String comment,
    Entry.Source source,
    boolean complete) {

  static ScreenView of(Presence presence, Screen screen, Draft draft, Phrases phrases) {
    var indicator = screen.indicator();
    return new ScreenView(
        screen.number(),
        presence.questionnaire().size(),
        presence.answeredScreens(),
        screen.ref(),
        phrases.say(screen.module().title()),
        phrases.say(screen.group().title()),
        phrases.say(indicator.question()),
        indicator.help().map(phrases::say).orElse(""),
        indicator.notes().stream()
            .filter(note -> presence.evaluation().situation().matches(note.when()))
            .map(Note::text)
            .map(phrases::say)
            .toList(),
        indicator.evidence().stream().map(phrases::say).toList(),
        voice(presence, screen),
        presence.unitName(),
        presence.evaluation().situation().smallestGroup(),
        screen.parts().stream()
            .map(part -> PartView.of(part, draft, seen(presence, part), phrases))
            .toList(),
        draft.comment(),
        draft.source(),
        screen.isAnswered(presence.answered()));
  }

  boolean isLast() {
    return number == size;
  }

  /** Where one goes from here: the next screen, or the end. */
  String next() {
    return isLast() ? "/p/done" : "/p/q/" + (number + 1);
  }

  String previous() {
    return "/p/q/" + (number - 1);
  }

  /** Whether it holds a register, whose form is sent as a whole. */
  boolean isRegister() {
    return parts.stream().anyMatch(part -> part.shape().equals("rows"));
  }

  List<PartView> faulty() {
    return parts.stream().filter(part -> !part.fault().isEmpty()).toList();
  }

  /** What is wrong in a field of the comment or the evidence; empty when nothing is. */
  String fault(String field) {
    return parts.getFirst().fault(field);
  }

  boolean isNoteFaulty() {
    return !parts.getFirst().fault().isEmpty() && !parts.getFirst().isAnswerFaulty();
  }

  private static String voice(Presence presence, Screen screen) {
    if (!screen.visible()) {
      return switch (presence.evaluation().situation().openness()) {
        case ANONYMOUS -> "contributor";
        case OPEN -> "openly";
      };
    }
    var role = presence.participant().role();
    return screen.indicator().respondents().speaksForOthers(role) ? "counterpart" : "responsible";
  }

  private static long seen(Presence presence, Part part) {
    return Optional.ofNullable(presence.own().get(part.ref())).map(OwnAnswer::revision).orElse(0L);
  }
}
