package no.trappa.engine.content.json;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import no.trappa.api.answer.AgreedAnswer;
import no.trappa.api.answer.Answer;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Openness;
import no.trappa.api.answer.Respondent;
import no.trappa.api.answer.Row;
import no.trappa.api.answer.Situation;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.engine.content.answers.AnswersReader;

/** Writes answers as {@code trappa-answers/1}, which {@link AnswersReader} reads back. */
public final class AnswersWriter {

  private AnswersWriter() {}

  public static byte[] write(AssessmentDefinition.Id assessment, AnswerSheet sheet) {
    var tree = new TreeMap<String, Object>();
    tree.put("format", AnswersReader.FORMAT);
    tree.put("assessment", assessment.value());
    tree.put("situation", situation(sheet.situation()));
    tree.put("respondents", respondents(sheet));
    tree.put("answers", all(sheet.answers(), AnswersWriter::answer));
    tree.put("agreed", all(sheet.agreed(), AnswersWriter::agreed));
    tree.put("accepted", Tree.of(sheet.accepted()));
    tree.put("deliveries", Tree.of(sheet.deliveries()));
    sheet.override().ifPresent(override -> tree.put("override", Tree.of(override)));
    return CanonicalJson.bytes(tree);
  }

  /** As the reader takes it: what nobody says is anonymous. */
  private static SortedMap<String, Object> situation(Situation situation) {
    var tree = Tree.components(situation);
    if (situation.openness() == Openness.ANONYMOUS) {
      tree.remove("openness");
    }
    return tree;
  }

  private static Object respondents(AnswerSheet sheet) {
    return sheet.answers().stream()
        .map(Answer::respondent)
        .distinct()
        .sorted(Comparator.comparing(Respondent::key))
        .map(Tree::of)
        .toList();
  }

  private static <T> Object all(List<T> items, Function<T, SortedMap<String, Object>> tree) {
    return items.stream().map(tree).toList();
  }

  private static SortedMap<String, Object> answer(Answer answer) {
    var tree = Tree.components(answer);
    tree.put("by", answer.respondent().key());
    tree.remove("respondent");
    put(answer.value(), tree);
    return tree;
  }

  private static SortedMap<String, Object> agreed(AgreedAnswer agreed) {
    var tree = Tree.components(agreed);
    put(agreed.value(), tree);
    return tree;
  }

  private static void put(AnswerValue value, SortedMap<String, Object> tree) {
    tree.remove("value");
    switch (value) {
      case AnswerValue.Level(var level) -> tree.put("level", Tree.of(level));
      case AnswerValue.Quantity(var number) -> tree.put("number", Tree.of(number));
      case AnswerValue.Chosen(var options) -> tree.put("chosen", Tree.of(options));
      case AnswerValue.Words(var words) -> tree.put("text", words);
      case AnswerValue.On(var day) -> tree.put("date", Tree.of(day));
      case AnswerValue.Rows(var rows) ->
          tree.put("rows", rows.stream().map(AnswersWriter::row).toList());
      case AnswerValue.DontKnow() -> tree.put("dontKnow", true);
      case AnswerValue.NotApplicable(var reason) -> tree.put("notApplicable", reason);
    }
  }

  private static Object row(Row row) {
    var tree = new TreeMap<String, Object>();
    put(row.subject(), tree);
    row.cells().forEach((column, value) -> tree.put(column.value(), cell(value)));
    return tree;
  }

  static void put(Row.Subject subject, SortedMap<String, Object> tree) {
    switch (subject) {
      case Row.Subject.Picked(var entry) -> tree.put("entry", entry.value());
      case Row.Subject.Own(var title) -> tree.put("own", title);
    }
  }

  /** What a cell holds, under the key that says its form. */
  static SortedMap<String, Object> form(AnswerValue value) {
    var tree = new TreeMap<String, Object>();
    put(value, tree);
    return tree;
  }

  /** A column says the form of its cells, so that they need not. */
  private static Object cell(AnswerValue value) {
    return form(value).values().stream().findFirst().orElseThrow();
  }
}
