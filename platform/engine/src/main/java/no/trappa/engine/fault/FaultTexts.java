package no.trappa.engine.fault;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import no.trappa.api.value.Language;
import no.trappa.api.value.Text;

/** The words of every fault, from one properties file for each language. */
final class FaultTexts {

  private static final ResourceBundle NB = words(Language.NB);
  private static final ResourceBundle NN = words(Language.NN);
  private static final ResourceBundle EN = words(Language.EN);

  private FaultTexts() {}

  static Text message(FaultCode code, Object... arguments) {
    return text(code.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
  }

  static Text text(String key, Object... arguments) {
    Function<Language, String> in =
        language -> {
          var words = bundle(language).getString(key);
          for (var i = 0; i < arguments.length; i++) {
            words = words.replace("{" + i + "}", shown(arguments[i], language));
          }
          return words.strip();
        };
    return new Text(in.apply(Language.NB), in.apply(Language.NN), in.apply(Language.EN));
  }

  static ResourceBundle bundle(Language language) {
    return switch (language) {
      case NB -> NB;
      case NN -> NN;
      case EN -> EN;
    };
  }

  private static String shown(Object argument, Language language) {
    var words = argument instanceof Text text ? text.in(language) : argument.toString();
    // What a file says is quoted in one line of a terminal: nothing in it may steer that terminal.
    var plain = words.codePoints().map(one -> Character.isISOControl(one) ? ' ' : one);
    var line =
        plain
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return line.length() <= 400 ? line : line.substring(0, 400) + "…";
  }

  private static ResourceBundle words(Language language) {
    return ResourceBundle.getBundle(
        "no.trappa.engine.fault.texts",
        language.locale(),
        FaultTexts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
