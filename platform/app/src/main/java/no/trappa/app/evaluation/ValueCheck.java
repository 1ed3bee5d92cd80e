package no.trappa.app.evaluation;

import java.util.Optional;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Kind;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Text;

/** Whether a value answers a question of the kind. */
public record ValueCheck(Kind kind) {

  /** The longest reason why something does not apply, in characters. */
  static final int LONGEST_REASON = 500;

  /** No quantity anyone means needs more; without a bound a few bytes could fill the disk. */
  private static final int MOST_BITS = 200;

  /** What is wrong with it; empty when it fits. */
  public Optional<Text> fault(AnswerValue value) {
    return switch (value) {
      case AnswerValue.DontKnow() -> Optional.empty();
      case AnswerValue.NotApplicable(var reason) -> TapCheck.tooLong(reason, LONGEST_REASON);
      case AnswerValue.Level level -> fault(level);
      case AnswerValue.Chosen chosen -> fault(chosen);
      case AnswerValue.Quantity quantity -> fault(quantity);
      case AnswerValue.Words words -> fault(words);
      case AnswerValue.On _ -> unless(kind instanceof Kind.Date, Reasons.WRONG_FORM);
      case AnswerValue.Rows rows ->
          kind instanceof Kind.Register register
              ? new RowsCheck(register).fault(rows)
              : Optional.of(Reasons.WRONG_FORM);
    };
  }

  /** The same for a cell of a register, which is filled or empty and nothing else. */
  Optional<Text> cellFault(AnswerValue value) {
    return switch (value) {
      case AnswerValue.DontKnow _, AnswerValue.NotApplicable _, AnswerValue.Rows _ ->
          Optional.of(Reasons.WRONG_FORM);
      case AnswerValue.Level _,
          AnswerValue.Chosen _,
          AnswerValue.Quantity _,
          AnswerValue.Words _,
          AnswerValue.On _ ->
          fault(value);
    };
  }

  private Optional<Text> fault(AnswerValue.Level level) {
    return kind instanceof Kind.Level(var scale, var _)
        ? unless(scale.levels().contains(level.value()), Reasons.offTheScale(level.value()))
        : Optional.of(Reasons.WRONG_FORM);
  }

  private Optional<Text> fault(AnswerValue.Chosen chosen) {
    if (!(kind instanceof Kind.Choice(var options, var several))) {
      return Optional.of(Reasons.WRONG_FORM);
    }
    var known = options.stream().map(Kind.Option::id).toList();
    return unless(known.containsAll(chosen.options()), Reasons.UNKNOWN_OPTION)
        .or(() -> unless(!chosen.options().isEmpty(), Reasons.NOTHING_CHOSEN))
        .or(() -> unless(several || chosen.options().size() == 1, Reasons.ONE_OPTION));
  }

  private Optional<Text> fault(AnswerValue.Quantity quantity) {
    if (!(kind instanceof Kind.Quantity(var _, var least, var most))) {
      return Optional.of(Reasons.WRONG_FORM);
    }
    var number = quantity.value();
    return unless(isReasonablyShort(number), Reasons.NOT_WRITABLE)
        .or(() -> least.flatMap(l -> unless(number.isAtLeast(l), Reasons.tooSmall(l))))
        .or(() -> most.flatMap(m -> unless(m.isAtLeast(number), Reasons.tooLarge(m))));
  }

  private Optional<Text> fault(AnswerValue.Words words) {
    if (!(kind instanceof Kind.FreeText(var most))) {
      return Optional.of(Reasons.WRONG_FORM);
    }
    return unless(!words.words().isBlank(), Reasons.NO_WORDS)
        .or(() -> TapCheck.tooLong(words.words(), most));
  }

  private static boolean isReasonablyShort(Fraction number) {
    return number.numerator().bitLength() <= MOST_BITS
        && number.denominator().bitLength() <= MOST_BITS;
  }

  static Optional<Text> unless(boolean holds, Text fault) {
    return holds ? Optional.empty() : Optional.of(fault);
  }
}
