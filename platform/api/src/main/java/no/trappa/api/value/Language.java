package no.trappa.api.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language readers can choose; bokmål is the default. */
public enum Language {
  NB,
  NN,
  EN;

  private final String tag = name().toLowerCase(Locale.ROOT);
  private final Locale locale = Locale.forLanguageTag(tag);

  /** The BCP 47 tag: {@code nb}, {@code nn} or {@code en}. */
  public String tag() {
    return tag;
  }

  public Locale locale() {
    return locale;
  }

  /** The language with this tag; empty when it is not one of ours. */
  public static Optional<Language> withTag(String tag) {
    return Arrays.stream(values()).filter(language -> language.tag().equals(tag)).findFirst();
  }
}
