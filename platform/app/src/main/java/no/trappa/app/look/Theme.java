package no.trappa.app.look;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/** How bright pages are; {@link #AUTO} follows the reader's system. */
public enum Theme {
  AUTO,
  LIGHT,
  DARK;

  static final String COOKIE = "trappa-theme";
  private static final long YEAR = 365L * 24 * 60 * 60;

  /** The value of the html element's {@code data-theme}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Theme> withTag(String tag) {
    return Arrays.stream(values()).filter(theme -> theme.tag().equals(tag)).findFirst();
  }

  /** Reads the choice from the cookies of a request, which are null when there are none. */
  public static Theme of(Cookie @Nullable [] cookies) {
    return Stream.ofNullable(cookies)
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .map(Theme::withTag)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(AUTO);
  }

  ResponseCookie choice() {
    return ResponseCookie.from(COOKIE, tag())
        .path("/")
        .maxAge(YEAR)
        .sameSite("Lax")
        .httpOnly(true)
        .build();
  }
}
