package no.trappa.app.workshop;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Kind;
import no.trappa.api.value.Fraction;

/** What came out of what was filled in. */
sealed interface Reading {

  record Answer(AnswerValue value) implements Reading {}

  record Nothing() implements Reading {}

  /** It cannot be understood, or something is missing. */
  record Unclear(Fault fault) implements Reading {}

  /** Reads what was filled in; whether the value lies on the scale is not looked at here. */
  static Reading of(Kind kind, Filled filled) {
    if (filled.instead().isEmpty()) {
      return filled.answers().isEmpty() ? new Nothing() : given(kind, filled);
    }
    return filled.answers().isEmpty()
        ? instead(filled)
        : unclear(Fault.Field.ANSWER, "workshop.fault.both");
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
      var message =
          kind instanceof Kind.Quantity ? "workshop.fault.number" : "workshop.fault.unknown";
      return unclear(Fault.Field.ANSWER, message);
    }
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
