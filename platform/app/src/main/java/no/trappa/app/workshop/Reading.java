package no.trappa.app.workshop;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Kind;
import no.trappa.api.value.Fraction;

/** What came out of what was filled in. */
public sealed interface Reading {

  record Answer(AnswerValue value) implements Reading {}

  record Nothing() implements Reading {}

  /** It cannot be understood, or something is missing. */
  record Unclear(Fault fault) implements Reading {}

  /** Reads what was filled in; whether the value lies on the scale is not looked at here. */
  static Reading of(Kind kind, Filled filled) {
    if (kind instanceof Kind.Register register) {
      return rows(register, filled);
    }
    if (filled.instead().isEmpty()) {
      return filled.answers().isEmpty() ? new Nothing() : given(kind, filled);
    }
    return filled.answers().isEmpty()
        ? instead(filled)
        : unclear(Fault.Field.ANSWER, "workshop.fault.both");
  }

  private static Reading rows(Kind.Register register, Filled filled) {
    if (!filled.rows().isEmpty() && !filled.instead().isEmpty()) {
      return unclear(Fault.Field.ANSWER, "workshop.rows.fault.both");
    }
    if (filled.instead().equals(Filled.NONE)) {
      return new Answer(new AnswerValue.Rows(List.of()));
    }
    if (!filled.instead().isEmpty()) {
      return instead(filled);
    }
    var reading = RowsReading.of(register, filled.rows());
    if (!reading.faults().isEmpty()) {
      return unclear(Fault.Field.ANSWER, "workshop.rows.fault");
    }
    return reading.rows().isEmpty()
        ? new Nothing()
        : new Answer(new AnswerValue.Rows(reading.rows()));
  }

  private static Reading instead(Filled filled) {
    return switch (filled.instead()) {
      case Filled.DONT_KNOW -> new Answer(new AnswerValue.DontKnow());
      case Filled.NOT_APPLICABLE -> notApplicable(filled.reason());
      default -> unclear(Fault.Field.ANSWER, "workshop.fault.both");
    };
  }

  private static Reading notApplicable(String reason) {
    return reason.isEmpty()
        ? unclear(Fault.Field.REASON, "workshop.fault.reason")
        : new Answer(new AnswerValue.NotApplicable(reason));
  }

  private static Reading given(Kind kind, Filled filled) {
    try {
      return new Answer(
          switch (kind) {
            case Kind.Level _, Kind.Computed _ ->
                new AnswerValue.Level(Fraction.parse(filled.answer()));
            case Kind.Choice _ -> new AnswerValue.Chosen(options(filled));
            case Kind.Quantity _ -> new AnswerValue.Quantity(number(filled.answer()));
            case Kind.FreeText _ -> new AnswerValue.Words(filled.answer());
            case Kind.Date _ -> new AnswerValue.On(LocalDate.parse(filled.answer()));
            case Kind.Register _ ->
                throw new IllegalArgumentException("rows are not filled in as one field");
          });
    } catch (IllegalArgumentException | DateTimeException _) {
      return unclear(Fault.Field.ANSWER, misread(kind));
    }
  }

  private static String misread(Kind kind) {
    return switch (kind) {
      case Kind.Quantity _ -> "workshop.fault.number";
      case Kind.Date _ -> "workshop.fault.evidence-date";
      case Kind.Level _, Kind.Computed _, Kind.Choice _, Kind.FreeText _, Kind.Register _ ->
          "workshop.fault.unknown";
    };
  }

  private static Set<Kind.Option.Id> options(Filled filled) {
    return filled.answers().stream().map(Kind.Option.Id::new).collect(Collectors.toSet());
  }

  /** As people write numbers: 1 250,5 and 1250.5 are the same, a space never counts. */
  private static Fraction number(String answer) {
    var plain = answer.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.').replace('−', '-');
    if (plain.indexOf('/') >= 0 || plain.toLowerCase(Locale.ROOT).indexOf('e') >= 0) {
      throw new NumberFormatException("not a plain number");
    }
    return Fraction.parse(plain);
  }

  private static Reading unclear(Fault.Field field, String message) {
    return new Unclear(Fault.of(field, message));
  }
}
