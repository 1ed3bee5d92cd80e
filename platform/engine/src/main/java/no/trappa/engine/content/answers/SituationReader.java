package no.trappa.engine.content.answers;

import no.trappa.api.answer.Openness;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Situation;
import no.trappa.api.definition.Ambition;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.UniqueIds;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.content.vocabulary.Words;
import no.trappa.engine.fault.FaultCode;

/** Reads what holds for the evaluation as a whole. */
final class SituationReader {

  private static final int USUAL_GROUP = 5;
  private static final int UNREADABLE = Integer.MIN_VALUE;
  private static final int LARGEST_GROUP = 1000;

  private final Words words;
  private final UniqueIds members = new UniqueIds();

  SituationReader(Words words) {
    this.words = words;
  }

  Situation situation(Fields fields) {
    return new Situation(
        words.phase(fields.required("phase")),
        Plain.oneOf(fields.required("ambition"), Ambition.class),
        fields.optional("model").map(words::model),
        Plain.date(fields.required("reference")),
        fields.some("members", value -> value.record(this::member)),
        fields.optional("smallestGroup").map(SituationReader::smallestGroup).orElse(USUAL_GROUP),
        fields
            .optional("openness")
            .map(value -> Plain.oneOf(value, Openness.class))
            .orElse(Openness.ANONYMOUS));
  }

  private Organisation member(Fields fields) {
    return new Organisation(
        members.read(fields.required("id"), Organisation.Id::new), fields.required("name").words());
  }

  private static int smallestGroup(Value value) {
    var size = Plain.whole(value, UNREADABLE, LARGEST_GROUP);
    if (size != UNREADABLE && size < Situation.FLOOR) {
      value.refuse(FaultCode.TOO_SMALL_GROUP, size, Situation.FLOOR);
    }
    return Math.max(size, Situation.FLOOR);
  }
}
