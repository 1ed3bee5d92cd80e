package no.trappa.api.result;

import no.trappa.api.answer.Unit;
import no.trappa.api.definition.QuestionRef;

/** One question in one unit: where a level stands, and what a finding points at. */
public record Place(QuestionRef question, Unit unit) implements Comparable<Place> {

  @Override
  public int compareTo(Place other) {
    var byQuestion = question.compareTo(other.question);
    return byQuestion != 0 ? byQuestion : unit.compareTo(other.unit);
  }
}
