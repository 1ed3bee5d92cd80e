package no.trappa.app.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.value.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseCookie;

/**
 * Which language a reader has chosen: a cookie says so, for plain pages and Vaadin views alike.
 *
 * <p>The browser's own preference is not asked: most browsers in Norwegian offices are set to
 * English or to bokmål whatever their owner writes.
 */
public final class Languages {

  /** Without a choice. */
  public static final Language DEFAULT = Language.NB;

  static final String COOKIE = "trappa-language";
  private static final long YEAR = 365L * 24 * 60 * 60;

  private Languages() {}

  public static Language of(HttpServletRequest request) {
    return of(request.getCookies());
  }

  /** Reads the choice from the cookies of a request, which are null when there are none. */
  public static Language of(Cookie @Nullable [] cookies) {
    return Stream.ofNullable(cookies)
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .map(Language::withTag)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(DEFAULT);
  }

  /** The language a locale stands for; any we do not speak is read in the default. */
  public static Language of(Locale locale) {
    return Language.withTag(locale.getLanguage()).orElse(DEFAULT);
  }

  /** The language of the plain page being made on this thread. */
  public static Language current() {
    return of(LocaleContextHolder.getLocale());
  }

  /** What the language calls itself; the same in every language. */
  public static String ownName(Language language) {
    return switch (language) {
      case NB -> "Bokmål";
      case NN -> "Nynorsk";
      case EN -> "English";
    };
  }

  static ResponseCookie choice(Language language) {
    return ResponseCookie.from(COOKIE, language.tag())
        .path("/")
        .maxAge(YEAR)
        .sameSite("Lax")
        .httpOnly(true)
        .build();
  }
}
