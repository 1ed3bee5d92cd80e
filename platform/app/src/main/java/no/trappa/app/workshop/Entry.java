package no.trappa.app.workshop;

import java.util.UUID;

/**
 * What a participant hands in for one part of a screen.
 *
 * @param tap tells this from every other tap, so that a repeat is known as one
 * @param comment empty without one
 * @param seen the revision of the answer that the page showed
 * @param round which asking of the question the page was made for, from 1
 */
public record Entry(UUID tap, Filled filled, String comment, Source source, long seen, int round) {

  /** Evidence as it was typed; all empty without any. */
  public record Source(String title, String link, String date) {

    public static final Source NONE = new Source("", "", "");

    public boolean isEmpty() {
      return title.isBlank() && link.isBlank() && date.isBlank();
    }
  }
}
