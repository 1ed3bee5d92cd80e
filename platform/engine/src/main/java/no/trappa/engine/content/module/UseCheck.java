package no.trappa.engine.content.module;

import java.util.List;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.Scale;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** What is said of a question fits the kind of question it is. */
final class UseCheck {

  private final KnownModules known;
  private final Mention mention;
  private final Value at;

  UseCheck(KnownModules known, Mention mention) {
    this.known = known;
    this.mention = mention;
    this.at = mention.at();
  }

  void check(Kind kind) {
    switch (mention.use()) {
      case Mention.Use.Compared compared -> requireComparable(compared, kind);
      case Mention.Use.Required _ -> requireRequirement();
      case Mention.Use.Spread _, Mention.Use.Axis _ -> requireLevels(kind);
      case Mention.Use.Chosen(var written, var option) -> requireOption(written, option, kind);
      case Mention.Use.Differs _ -> requireWords(kind);
      case Mention.Use.Answered _ -> {}
      case Mention.Use.Day _ -> requireDate(kind);
      case Mention.Use.Rows(var uses) -> requireRows(uses, kind);
    }
  }

  private void requireComparable(Mention.Use.Compared compared, Kind kind) {
    switch (kind) {
      case Kind.Level(var scale, var _) -> requireLevel(compared, scale);
      case Kind.Computed computed -> requireLevel(compared, computed.scale());
      case Kind.Choice _, Kind.FreeText _, Kind.Date _, Kind.Register _ ->
          at.refuse(FaultCode.NOT_COMPARABLE, mention.question());
      case Kind.Quantity _ -> {}
    }
  }

  private static void requireLevel(Mention.Use.Compared compared, Scale scale) {
    Scales.requireLevel(compared.at(), compared.bound(), scale);
  }

  private void requireRequirement() {
    var requires =
        mention.question().input().isEmpty()
            && known
                .indicator(mention.question().indicator())
                .filter(indicator -> !indicator.required().isEmpty())
                .isPresent();
    if (!requires) {
      at.refuse(FaultCode.NOTHING_REQUIRED, mention.question());
    }
  }

  private void requireLevels(Kind kind) {
    switch (kind) {
      case Kind.Level _, Kind.Computed _ -> {}
      case Kind.Choice _, Kind.FreeText _, Kind.Quantity _, Kind.Date _, Kind.Register _ ->
          at.refuse(FaultCode.NO_LEVELS, mention.question());
    }
  }

  private void requireOption(Value written, Kind.Option.Id option, Kind kind) {
    if (!(kind instanceof Kind.Choice(var options, var _))) {
      at.refuse(FaultCode.NO_OPTIONS, mention.question());
      return;
    }
    var names = options.stream().map(one -> one.id().value()).toList();
    if (!names.contains(option.value())) {
      written.refuseWord(FaultCode.UNKNOWN_OPTION, option.value(), names);
    }
  }

  private void requireWords(Kind kind) {
    if (!(kind instanceof Kind.FreeText)) {
      at.refuse(FaultCode.NO_WORDS, mention.question());
    }
  }

  private void requireDate(Kind kind) {
    if (!(kind instanceof Kind.Date)) {
      at.refuse(FaultCode.NO_DATE, mention.question());
    }
  }

  private void requireRows(List<CellUse> uses, Kind kind) {
    if (kind instanceof Kind.Register register) {
      new RowCheck(register).check(uses);
    } else {
      at.refuse(FaultCode.NO_ROWS, mention.question());
    }
  }
}
