package no.trappa.engine.content.answers;

import java.util.LinkedHashMap;
import java.util.Map;
import no.trappa.api.answer.Respondent;
import no.trappa.api.answer.Situation;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.UniqueIds;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.content.vocabulary.Words;

/** Reads who answers. */
final class PeopleReader {

  private final Units units;
  private final Words words;
  private final UniqueIds keys = new UniqueIds();

  PeopleReader(Situation situation, Words words) {
    this.units = new Units(situation.members());
    this.words = words;
  }

  /** The respondents by key. */
  Map<String, Respondent> people(Value value) {
    var people = new LinkedHashMap<String, Respondent>();
    value.list(one -> one.record(this::respondent)).forEach(one -> people.put(one.key(), one));
    return people;
  }

  private Respondent respondent(Fields fields) {
    var key = fields.required("key");
    keys.note(key);
    return new Respondent(
        key.words(), units.unit(fields.required("unit")), words.role(fields.required("role")));
  }
}
