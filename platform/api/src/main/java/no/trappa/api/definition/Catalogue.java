package no.trappa.api.definition;

import java.util.List;
import java.util.Optional;
import no.trappa.api.value.Slug;
import no.trappa.api.value.Text;

/** The things that rows of a register are picked from. */
public record Catalogue(Catalogue.Id id, List<Entry> entries) {

  public Catalogue {
    entries = List.copyOf(entries);
  }

  public Optional<Entry> entry(Entry.Id wanted) {
    return entries.stream().filter(entry -> entry.id().equals(wanted)).findFirst();
  }

  /**
   * One of them.
   *
   * @param guide the statements of the source guide it rests on
   */
  public record Entry(Entry.Id id, Text title, Optional<Text> help, List<String> guide) {

    public Entry {
      guide = List.copyOf(guide);
    }

    /** An entry's readable id within its catalogue. */
    public record Id(String value) {

      public Id {
        Slug.require("entry", value);
      }

      @Override
      public String toString() {
        return value;
      }
    }
  }

  /** A catalogue's readable id within its module. */
  public record Id(String value) {

    public Id {
      Slug.require("catalogue", value);
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
