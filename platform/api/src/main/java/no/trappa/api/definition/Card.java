package no.trappa.api.definition;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import no.trappa.api.value.Slug;
import no.trappa.api.value.Text;

/**
 * A text to look things up in, shown beside a module and never scored.
 *
 * @param text plain sentences; a blank line separates paragraphs
 * @param about the setting it is about
 * @param indicators those it belongs beside
 * @param checked the day somebody last held it against its sources
 * @param reviewer who with the competence for it has reviewed it, by name and title; empty when
 *     nobody has
 * @param after how long from that day it stands before it must be checked again
 * @param guide the statements of the source guide it rests on
 */
public record Card(
    Id id,
    Kind kind,
    Text title,
    Text text,
    Setting about,
    List<Indicator.Id> indicators,
    List<Source> sources,
    LocalDate checked,
    Optional<String> reviewer,
    Period after,
    List<String> guide) {

  public Card {
    indicators = List.copyOf(indicators);
    sources = List.copyOf(sources);
    guide = List.copyOf(guide);
  }

  /** Whether it must be held against its sources again. */
  public boolean isDue(LocalDate today) {
    return checked.plus(after).isBefore(today);
  }

  /** What sort of thing it tells. */
  public enum Kind {
    /** What the law says; a lawyer must assess it for each case. */
    LEGAL,
    /** An organisation model. */
    MODEL,
    BACKGROUND
  }

  /**
   * Where it is written.
   *
   * @param url an http or https address
   */
  public record Source(
      Text title, String publisher, Optional<LocalDate> published, Optional<String> url) {}

  /** A card's readable id within its module. */
  public record Id(String value) {

    public Id {
      Slug.require("card", value);
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
