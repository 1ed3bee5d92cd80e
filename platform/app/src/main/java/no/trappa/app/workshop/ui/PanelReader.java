package no.trappa.app.workshop.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.result.StepProposal;
import no.trappa.app.evaluation.Decision;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Settlement;
import no.trappa.app.evaluation.Settlements;
import no.trappa.app.language.Messages;
import no.trappa.app.language.Phrases;
import no.trappa.app.results.Results;
import no.trappa.app.workshop.Screen;
import no.trappa.app.workshop.room.LiveRooms;
import no.trappa.app.workshop.room.Room;
import no.trappa.app.workshop.room.Scene;
import no.trappa.engine.picture.Picture;
import no.trappa.engine.picture.Who;
import org.springframework.stereotype.Component;

/** Finds out what a room tells a reader. */
@Component
class PanelReader {

  /** As many as the projector shows. */
  private static final int STEPS = 5;

  private final LiveRooms rooms;
  private final Evaluations evaluations;
  private final Settlements settlements;
  private final Results results;
  private final Messages messages;

  PanelReader(
      LiveRooms rooms,
      Evaluations evaluations,
      Settlements settlements,
      Results results,
      Messages messages) {
    this.rooms = rooms;
    this.evaluations = evaluations;
    this.settlements = settlements;
    this.results = results;
    this.messages = messages;
  }

  Panel read(Panels.Reader who, Map<QuestionRef, List<Picture>> pictures) {
    var room = rooms.room(who.evaluation());
    var phrases = messages.in(who.language());
    if (room.paused()) {
      return Panel.of("paused");
    }
    return switch (room.scene()) {
      case Scene.Question(var ref) -> question(who, room, ref, pictures, phrases);
      case Scene.Shown(var picture) -> picture(who.evaluation(), picture, phrases);
    };
  }

  private Panel question(
      Panels.Reader who,
      Room room,
      IndicatorRef ref,
      Map<QuestionRef, List<Picture>> pictures,
      Phrases phrases) {
    var asked = room.at(ref);
    var words =
        evaluations
            .definitions(who.evaluation())
            .indicator(ref)
            .map(indicator -> phrases.say(indicator.question()))
            .orElse("");
    var state =
        switch (asked.step()) {
          case ANSWERING -> who.asked() ? "open" : "others";
          case REVEALED -> "revealed";
          case DISCUSSING -> "discussing";
          case AGREED -> "agreed";
        };
    var agreed = asked.step().isRevealed() ? agreed(who, ref, phrases) : List.<Panel.Settled>of();
    var divided = divided(who, ref, pictures, phrases);
    return new Panel(state, words, asked.round(), divided, agreed, "", List.of());
  }

  private List<Divided> divided(
      Panels.Reader who,
      IndicatorRef ref,
      Map<QuestionRef, List<Picture>> pictures,
      Phrases phrases) {
    var name = evaluation(who.evaluation()).nameOf(who.unit());
    return Screen.parts(evaluations.definitions(who.evaluation()), ref).stream()
        .filter(part -> !pictures.getOrDefault(part.ref(), List.of()).isEmpty())
        .map(part ->
            Divided.of(
                part,
                pictures.getOrDefault(part.ref(), List.of()),
                new Who.InUnit(who.unit()),
                name,
                phrases))
        .toList();
  }

  /** What was agreed on for the reader's own unit, or for all; others' stays on the big screen. */
  private List<Panel.Settled> agreed(Panels.Reader who, IndicatorRef ref, Phrases phrases) {
    var words = new AnswerWords(phrases);
    var parts = Screen.parts(evaluations.definitions(who.evaluation()), ref);
    return settlements.current(who.evaluation()).stream()
        .map(Settlement::decision)
        .filter(Decision.Agreed.class::isInstance)
        .map(Decision.Agreed.class::cast)
        .filter(agreed -> concerns(who, agreed.unit()))
        .flatMap(agreed ->
            parts.stream()
                .filter(part -> part.ref().equals(agreed.question()))
                .map(part ->
                    new Panel.Settled(
                        evaluation(who.evaluation()).nameOf(agreed.unit()),
                        part.question().map(phrases::say).orElse(""),
                        words.say(part.kind(), agreed.value()),
                        agreed.note().orElse(""),
                        agreed.minority().orElse(""))))
        .toList();
  }

  private static boolean concerns(Panels.Reader who, Unit unit) {
    return unit.equals(who.unit()) || unit.equals(Unit.collaboration());
  }

  private Panel picture(
      Evaluation.Id evaluation, no.trappa.app.workshop.room.Picture picture, Phrases phrases) {
    return switch (picture) {
      case CODE -> Panel.of("waiting");
      case STAIRS -> summed(evaluation, "stairs", phrases, Stream.empty());
      case READINESS -> summed(evaluation, "readiness", phrases, Stream.empty());
      case STEPS -> summed(evaluation, "steps", phrases, steps(evaluation));
    };
  }

  private Panel summed(
      Evaluation.Id evaluation, String state, Phrases phrases, Stream<StepProposal> steps) {
    var verdict =
        results
            .of(evaluation)
            .map(outcome -> outcome.result().headline().verdict())
            .map(said ->
                phrases.say(
                    "results.verdict.means."
                        + said.name().toLowerCase(Locale.ROOT).replace('_', '-')))
            .orElse("");
    var texts = steps.limit(STEPS).map(step -> phrases.say(step.text())).toList();
    return new Panel(state, "", 1, List.of(), List.of(), verdict, texts);
  }

  private Stream<StepProposal> steps(Evaluation.Id evaluation) {
    return results.of(evaluation).stream()
        .flatMap(outcome -> outcome.result().nextSteps().steps().stream());
  }

  private Evaluation evaluation(Evaluation.Id id) {
    return evaluations.find(id).orElseThrow();
  }
}
