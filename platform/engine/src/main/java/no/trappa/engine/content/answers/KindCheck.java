package no.trappa.engine.content.answers;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Kind;
import no.trappa.api.value.Fraction;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.UniqueIds;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** Reads one form of answer, and holds it against the question where that has the same form. */
final class KindCheck {

  private static final Set<String> TYPED =
      Set.of("level", "number", "chosen", "text", "date", "rows");
  private static final int LONGEST_TEXT = 10_000;

  private KindCheck() {}

  static boolean isTyped(String key) {
    return TYPED.contains(key);
  }

  /** The key under which a question of this kind is answered. */
  static String key(Kind kind) {
    return switch (kind) {
      case Kind.Level _, Kind.Computed _ -> "level";
      case Kind.Quantity _ -> "number";
      case Kind.Choice _ -> "chosen";
      case Kind.FreeText _ -> "text";
      case Kind.Date _ -> "date";
      case Kind.Register _ -> "rows";
    };
  }

  static AnswerValue level(Value value, Optional<Kind> kind) {
    var level = Plain.number(value);
    if (kind.isPresent() && kind.get() instanceof Kind.Level(var scale, var _)) {
      if (!scale.levels().contains(level)) {
        var levels = scale.levels().stream().map(Fraction::toString).toList();
        value.refuse(FaultCode.NOT_ON_SCALE, level, scale.id(), String.join(", ", levels));
      }
    }
    return new AnswerValue.Level(level);
  }

  static AnswerValue number(Value value, Optional<Kind> kind) {
    var number = Plain.number(value);
    if (kind.isPresent() && kind.get() instanceof Kind.Quantity(var _, var least, var most)) {
      least
          .filter(number::isBelow)
          .ifPresent(bound -> value.refuse(FaultCode.BELOW_LEAST, number, bound));
      most.filter(bound -> bound.isBelow(number))
          .ifPresent(bound -> value.refuse(FaultCode.ABOVE_MOST, number, bound));
    }
    return new AnswerValue.Quantity(number);
  }

  static AnswerValue chosen(Value value, Optional<Kind> kind) {
    var ids = new UniqueIds();
    var options = value.list(one -> option(one, kind, ids));
    if (value.isList() && options.isEmpty()) {
      value.refuse(FaultCode.EMPTY_LIST);
    }
    if (kind.isPresent()
        && kind.get() instanceof Kind.Choice(var _, var several)
        && !several
        && options.size() > 1) {
      value.refuse(FaultCode.ONE_OPTION_ONLY);
    }
    return new AnswerValue.Chosen(new LinkedHashSet<>(options));
  }

  private static Kind.Option.Id option(Value value, Optional<Kind> kind, UniqueIds ids) {
    if (kind.isPresent() && kind.get() instanceof Kind.Choice(var options, var _)) {
      var names = options.stream().map(option -> option.id().value()).toList();
      value
          .written()
          .filter(name -> !names.contains(name))
          .ifPresent(name -> value.refuseWord(FaultCode.UNKNOWN_OPTION, name, names));
    }
    return ids.read(value, Kind.Option.Id::new);
  }

  static AnswerValue text(Value value, Optional<Kind> kind) {
    var most =
        kind.isPresent() && kind.get() instanceof Kind.FreeText(var longest)
            ? longest
            : LONGEST_TEXT;
    return new AnswerValue.Words(words(value, most));
  }

  /** A day that is spoken of may lie in the future. */
  static AnswerValue date(Value value) {
    return new AnswerValue.On(Plain.date(value));
  }

  static String words(Value value, int most) {
    var words = value.words();
    var length = words.codePointCount(0, words.length());
    if (length > most) {
      value.refuse(FaultCode.TOO_LONG, length, most);
    }
    return words;
  }
}
