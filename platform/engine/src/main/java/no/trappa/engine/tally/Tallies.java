package no.trappa.engine.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Role;
import no.trappa.api.result.Tally;

/** Counts how people answered, and shows no distribution that tells what one person said. */
public final class Tallies {

  private final Answers answers;
  private final int smallest;

  public Tallies(Answers answers) {
    this.answers = answers;
    this.smallest = answers.situation().shownFrom();
  }

  /** For each unit that said something: all its people together, then role by role. */
  public List<Tally> of(Question question) {
    var tallies = new ArrayList<Tally>();
    for (var unit : answers.units().all()) {
      answers
          .voices(question, unit)
          .filter(voices -> voices.countAll().voices() > 0)
          .ifPresent(voices -> tallies.addAll(of(question, unit, voices)));
    }
    return tallies;
  }

  private List<Tally> of(Question question, Unit unit, Voices voices) {
    var roles = new ArrayList<Disclosure.Counted>();
    for (var role : question.panel().roles()) {
      var count = voices.count(Optional.of(role));
      if (count.voices() > 0) {
        roles.add(new Disclosure.Counted(role, question.panel().isVisible(role, unit), count));
      }
    }
    var disclosure = new Disclosure(roles, smallest);
    var tallies = new ArrayList<Tally>();
    var all = tally(question, unit, Optional.empty(), voices.countAll(), disclosure.showsTotal());
    tallies.add(all);
    for (var role : roles) {
      var shown = disclosure.shows(role);
      tallies.add(tally(question, unit, Optional.of(role.role()), role.count(), shown));
    }
    return tallies;
  }

  private static Tally tally(
      Question question, Unit unit, Optional<Role.Id> role, Count count, boolean shown) {
    return new Tally(
        question.in(unit),
        role,
        count.voices(),
        shown ? Optional.of(division(count)) : Optional.empty());
  }

  /** How they divide, whoever may see it. */
  public static Tally.Division division(Count count) {
    return new Tally.Division(
        count.answered(), count.dontKnow(), count.notApplicable(), count.distribution());
  }
}
