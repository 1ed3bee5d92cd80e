package no.trappa.app.workshop.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** What a browser remembers for us; no script can read any of it. */
enum Cookies {
  /** The token of who has joined. */
  PARTICIPANT("trappa-participant", "/", Duration.ofDays(180)),
  /** A browser that has not joined yet. */
  GUEST("trappa-guest", "/j", Duration.ofDays(1)),
  /** The screen looked at last. */
  PLACE("trappa-place", "/p", Duration.ofDays(180));

  private static final SecureRandom RANDOM = new SecureRandom();

  private final String title;
  private final String path;
  private final Duration age;

  Cookies(String title, String path, Duration age) {
    this.title = title;
    this.path = path;
    this.age = age;
  }

  Optional<String> in(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(title))
        .map(Cookie::getValue)
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  void set(String value, HttpServletRequest request, HttpServletResponse response) {
    add(value, age, request, response);
  }

  void forget(HttpServletRequest request, HttpServletResponse response) {
    add("", Duration.ZERO, request, response);
  }

  /** The token of a browser that has not joined; a new one where there is none. */
  static String guest(HttpServletRequest request, HttpServletResponse response) {
    return GUEST
        .in(request)
        .orElseGet(() -> {
          var token = randomToken();
          GUEST.set(token, request, response);
          return token;
        });
  }

  /** 128 bits nobody can guess. */
  static String randomToken() {
    var bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private void add(
      String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(title, value)
            .path(path)
            .maxAge(age)
            .httpOnly(true)
            .sameSite("Lax")
            .secure(request.isSecure())
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
