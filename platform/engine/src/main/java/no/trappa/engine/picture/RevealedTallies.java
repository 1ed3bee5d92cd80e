package no.trappa.engine.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import no.trappa.api.result.Tally;
import no.trappa.engine.tally.Answers;
import no.trappa.engine.tally.Question;

/** How many people answered by now, and how they divide in the last picture there is. */
public final class RevealedTallies {

  private final Answers answers;
  private final Map<QuestionRef, Picture> pictures;

  /** Questions without a picture are not revealed: it is not shown how people divide on them. */
  public RevealedTallies(Answers answers, Map<QuestionRef, Picture> pictures) {
    this.answers = answers;
    this.pictures = Map.copyOf(pictures);
  }

  /** For each unit that said something: all its people together, then role by role. */
  public List<Tally> of(Question question) {
    var tallies = new ArrayList<Tally>();
    for (var unit : answers.units().all()) {
      answers
          .voices(question, unit)
          .filter(voices -> voices.countAll().voices() > 0)
          .ifPresent(voices -> {
            tallies.add(tally(question, unit, Optional.empty(), voices.countAll().voices()));
            for (var role : question.panel().roles()) {
              var people = voices.count(Optional.of(role)).voices();
              if (people > 0) {
                tallies.add(tally(question, unit, Optional.of(role), people));
              }
            }
          });
    }
    return tallies;
  }

  private Tally tally(Question question, Unit unit, Optional<Role.Id> role, int people) {
    var who = role.<Who>map(one -> new Who.InRole(unit, one)).orElse(new Who.InUnit(unit));
    var division =
        Optional.ofNullable(pictures.get(question.ref()))
            .flatMap(picture -> picture.of(who))
            .map(Picture.Part::division);
    return new Tally(question.in(unit), role, people, division);
  }
}
