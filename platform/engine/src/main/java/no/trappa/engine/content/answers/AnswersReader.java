package no.trappa.engine.content.answers;

import java.util.Optional;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.definition.Definitions;
import no.trappa.engine.content.Source;
import no.trappa.engine.content.cursor.Document;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.content.vocabulary.Words;
import no.trappa.engine.fault.FaultCode;
import no.trappa.engine.fault.Reading;

/** Reads answers, as JSON or YAML, to the questions of one assessment. */
public final class AnswersReader {

  public static final String FORMAT = "trappa-answers/1";

  private final Definitions definitions;
  private final Words words;

  public AnswersReader(Definitions definitions) {
    this.definitions = definitions;
    this.words = new Words(Optional.of(definitions.vocabulary()));
  }

  public Reading<AnswerSheet> read(Source source) {
    return Document.read(source, FORMAT, this::sheet);
  }

  private AnswerSheet sheet(Fields fields) {
    requireAssessment(fields.required("assessment"));
    var situation = fields.required("situation").record(new SituationReader(words)::situation);
    var people = new PeopleReader(situation, words).people(fields.required("respondents"));
    var questions = new Questions(definitions.in(situation.phase()));
    var dates = new Dates(situation.reference());
    var units = new Units(situation.members());
    var answers = new AnswerReader(questions, people, dates);
    var agreed = new AgreedReader(questions, units, dates);
    var deliveries = new DeliveryReader(definitions.assessment().items(), units, dates);
    return new AnswerSheet(
        situation,
        fields.required("answers").list(value -> value.record(answers::answer)),
        fields.list("agreed", value -> value.record(agreed::agreed)),
        fields.list("accepted", value -> value.record(agreed::accepted)),
        fields.list("deliveries", value -> value.record(deliveries::delivery)),
        fields.optional("override").map(value -> value.record(deliveries::override)));
  }

  private void requireAssessment(Value value) {
    var id = definitions.assessment().id().value();
    value
        .word()
        .filter(word -> !word.equals(id))
        .ifPresent(word -> value.refuse(FaultCode.WRONG_ASSESSMENT, word, id));
  }
}
