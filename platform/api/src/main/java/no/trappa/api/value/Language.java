package no.trappa.api.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language readers can choose; bokmål is the default. */
public enum Language {
  NB,
  NN,
  EN;

  /** The BCP 47 tag: {@code nb}, {@code nn} or {@code en}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag());
  }

  /** The language with this tag; empty when it is not one of ours. */
  public static Optional<Language> withTag(String tag) {
    return Arrays.stream(values()).filter(language -> language.tag().equals(tag)).findFirst();
  }
}
