package no.trappa.app.catalog;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.value.Text;
import no.trappa.api.value.Version;

/**
 * One file the catalog has looked at.
 *
 * @param source its name within its folder
 * @param kind what it was taken for
 * @param id empty when it could not be read that far
 * @param module the whole module; empty when it is broken or an assessment
 * @param reasons why it is broken; empty when it is active
 */
public record CatalogEntry(
    String source,
    Kind kind,
    Optional<String> id,
    Optional<Version> version,
    Optional<Text> title,
    Optional<ModuleDefinition> module,
    Status status,
    List<Text> reasons) {

  public CatalogEntry {
    reasons = List.copyOf(reasons);
  }

  /** A file that could not be read far enough to tell its id. */
  static CatalogEntry unreadable(String source, Kind kind, List<Text> reasons) {
    return new CatalogEntry(
        source,
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Status.BROKEN,
        reasons);
  }

  /** The same file, which cannot be used after all. */
  CatalogEntry broken(Text reason) {
    return new CatalogEntry(
        source, kind, id, version, title, module, Status.BROKEN, List.of(reason));
  }

  /** What a file was taken for. */
  public enum Kind {
    MODULE,
    ASSESSMENT,
    VOCABULARY
  }

  /** Whether evaluations can use it. */
  public enum Status {
    ACTIVE,
    BROKEN
  }
}
