package no.trappa.engine.content.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import no.trappa.api.answer.Acceptance;
import no.trappa.api.answer.AgreedAnswer;
import no.trappa.api.answer.Answer;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Delivery;
import no.trappa.api.answer.GateOverride;
import no.trappa.api.answer.Openness;
import no.trappa.api.answer.Organisation;
import no.trappa.api.answer.Respondent;
import no.trappa.api.answer.Row;
import no.trappa.api.answer.Situation;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.Catalogue;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.GateItem;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.OrganisationModel;
import no.trappa.api.definition.Phase;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Role;
import no.trappa.api.value.Fraction;

/** Answer sheets of all sorts, made by chance, that fit the corpus' small assessment. */
final class Sheets {

  private static final LocalDate REFERENCE = LocalDate.of(2026, 3, 1);
  private static final List<String> NAMES =
      List.of("Nørdre", "true", "0x10", "- a: b", "\"'\\", "two\nlines", "😀", "null ", " x");

  private final RandomGenerator chance;
  private final List<Organisation> members = new ArrayList<>();

  Sheets(RandomGenerator chance) {
    this.chance = chance;
  }

  AnswerSheet next() {
    for (var number = 0; number <= chance.nextInt(4); number++) {
      members.add(new Organisation(new Organisation.Id("member-" + number), words()));
    }
    return new AnswerSheet(
        situation(), answers(), agreed(), accepted(), deliveries(), maybe(override()));
  }

  private Situation situation() {
    return new Situation(
        new Phase.Id("before"),
        chance.nextBoolean() ? Ambition.LIMITED : Ambition.EXTENSIVE,
        maybe(new OrganisationModel.Id("host")),
        REFERENCE,
        members,
        3 + chance.nextInt(5),
        chance.nextBoolean() ? Openness.ANONYMOUS : Openness.OPEN);
  }

  private List<Answer> answers() {
    var answers = new ArrayList<Answer>();
    for (var number = 0; number < chance.nextInt(8); number++) {
      var who = new Respondent("key " + number, member(), new Role.Id("director"));
      answers.add(new Answer(who, ref("gain"), level(), date(), maybe(date())));
      answers.add(new Answer(who, ref("gain#hours"), quantity(), date(), maybe(date())));
      answers.add(new Answer(who, ref("wish#how"), chosen(), date(), Optional.empty()));
      answers.add(new Answer(who, list("agreed-on"), on(), date(), Optional.empty()));
      answers.add(new Answer(who, list("list"), rows(), date(), Optional.empty()));
    }
    return answers;
  }

  private List<AgreedAnswer> agreed() {
    return chance.nextBoolean()
        ? List.of()
        : List.of(
            new AgreedAnswer(
                member(),
                ref("gain"),
                level(),
                date(),
                maybe(date()),
                maybe(words()),
                maybe(words())));
  }

  private List<Acceptance> accepted() {
    return chance.nextBoolean()
        ? List.of()
        : List.of(new Acceptance(member(), IndicatorRef.parse("small/gain"), words(), date()));
  }

  private List<Delivery> deliveries() {
    return chance.nextBoolean()
        ? List.of()
        : List.of(new Delivery(new GateItem.Id("paper"), member(), words(), date()));
  }

  private GateOverride override() {
    return new GateOverride(words(), words(), date());
  }

  private AnswerValue level() {
    return switch (chance.nextInt(4)) {
      case 0 -> new AnswerValue.DontKnow();
      case 1 -> new AnswerValue.NotApplicable(words());
      default -> new AnswerValue.Level(Fraction.of(chance.nextInt(3)));
    };
  }

  private AnswerValue quantity() {
    return new AnswerValue.Quantity(Fraction.of(chance.nextInt(1000), 1 + chance.nextInt(9)));
  }

  private AnswerValue chosen() {
    var options = new HashSet<>(Set.of(new Kind.Option.Id(chance.nextBoolean() ? "fast" : "slow")));
    return new AnswerValue.Chosen(options);
  }

  private AnswerValue on() {
    return new AnswerValue.On(REFERENCE.plusDays(chance.nextInt(900)));
  }

  AnswerValue rows() {
    var rows = new ArrayList<Row>();
    if (chance.nextBoolean()) {
      rows.add(row(new Row.Subject.Picked(new Catalogue.Entry.Id("skills"))));
    }
    if (chance.nextBoolean()) {
      rows.add(row(new Row.Subject.Own(words())));
    }
    return new AnswerValue.Rows(rows);
  }

  private Row row(Row.Subject subject) {
    var cells = new TreeMap<Column.Id, AnswerValue>();
    cell("owner", new AnswerValue.Words(words()), cells);
    cell("baseline", quantity(), cells);
    cell("due", on(), cells);
    cell("type", new AnswerValue.Chosen(Set.of(new Kind.Option.Id("budget"))), cells);
    cell("step", new AnswerValue.Level(Fraction.of(chance.nextInt(3))), cells);
    return new Row(subject, cells);
  }

  private void cell(String column, AnswerValue value, SortedMap<Column.Id, AnswerValue> cells) {
    if (chance.nextBoolean()) {
      cells.put(new Column.Id(column), value);
    }
  }

  private Unit member() {
    return Unit.of(members.get(chance.nextInt(members.size())).id());
  }

  private LocalDate date() {
    return REFERENCE.minusDays(chance.nextInt(900));
  }

  private String words() {
    return NAMES.get(chance.nextInt(NAMES.size())) + chance.nextInt(10);
  }

  private <T> Optional<T> maybe(T value) {
    return chance.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private static QuestionRef list(String name) {
    return QuestionRef.parse("lists/" + name);
  }

  private static QuestionRef ref(String name) {
    return QuestionRef.parse("small/" + name);
  }
}
