package no.trappa.engine.picture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Respondent;
import no.trappa.api.answer.Situation;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.engine.tally.Count;
import no.trappa.engine.tally.Question;
import no.trappa.engine.tally.Questionnaire;
import no.trappa.engine.tally.Tallies;
import no.trappa.engine.tally.Units;

/**
 * Draws how people divide, once for each reveal.
 *
 * <p>Pure: worked out from the whole history each time, so that nothing shown once can come to
 * contradict what is shown later. Whatever is added, subtracted or compared among all pictures of a
 * question tells of nobody protected, or of at least the smallest group.
 */
public final class Pictures {

  private final Questionnaire questionnaire;
  private final Units units;
  private final int least;

  /**
   * Draws for one evaluation.
   *
   * @param definitions what is asked in the situation's phase
   */
  public Pictures(Definitions definitions, Situation situation) {
    this.questionnaire = new Questionnaire(definitions);
    this.units = new Units(situation);
    this.least = situation.shownFrom();
  }

  /**
   * One picture for each reveal of the question, in their order.
   *
   * @param history every answer to it, each respondent's in the order they were given
   * @param reveals rising
   */
  public List<Picture> of(QuestionRef ref, List<Said> history, List<Instant> reveals) {
    return questionnaire
        .question(ref)
        .map(question -> of(question, asked(question, history), reveals))
        .orElse(List.of());
  }

  private List<Said> asked(Question question, List<Said> history) {
    return history.stream()
        .filter(said -> units.include(said.by().unit()))
        .filter(said -> question.panel().roles().contains(said.by().role()))
        .toList();
  }

  private List<Picture> of(Question question, List<Said> history, List<Instant> reveals) {
    var drawing = drawing(question);
    var pictures = new ArrayList<Picture>();
    for (var reveal : reveals) {
      var latest = latest(history, reveal);
      drawing.reveal(latest);
      pictures.add(picture(question, reveal, latest, drawing));
    }
    return pictures;
  }

  private Drawing drawing(Question question) {
    return new Drawing(question.panel(), questionnaire.definitions().vocabulary(), least);
  }

  /** Everybody's answer at the time. */
  static Collection<Said> latest(List<Said> history, Instant at) {
    var latest = new LinkedHashMap<Respondent, Said>();
    history.stream()
        .filter(said -> !said.at().isAfter(at))
        .forEach(said -> latest.put(said.by(), said));
    return latest.values();
  }

  private static Picture picture(
      Question question, Instant at, Collection<Said> latest, Drawing drawing) {
    var parts = drawing.parts();
    var waiting = latest.stream().filter(said -> !drawing.isDrawn(said)).count();
    return new Picture(
        at,
        parts.getOrDefault(new Who.Everybody(), List.of()).size(),
        (int) waiting,
        parts.entrySet().stream()
            .map(part -> part(question, part.getKey(), part.getValue()))
            .toList());
  }

  private static Picture.Part part(Question question, Who who, List<Said> people) {
    var count = new Count();
    people.forEach(said -> count.add(said.value()));
    return new Picture.Part(who, Tallies.division(count), options(question, people));
  }

  private static Map<Kind.Option.Id, Integer> options(Question question, List<Said> people) {
    if (!(question.kind() instanceof Kind.Choice(var options, var _))) {
      return Map.of();
    }
    var chosen = new LinkedHashMap<Kind.Option.Id, Integer>();
    options.forEach(option -> chosen.put(option.id(), 0));
    for (var said : people) {
      if (said.value() instanceof AnswerValue.Chosen(var picked)) {
        picked.forEach(option -> chosen.computeIfPresent(option, (_, times) -> times + 1));
      }
    }
    return chosen;
  }
}
