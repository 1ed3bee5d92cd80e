package no.trappa.app.catalog;

import java.util.List;
import no.trappa.api.definition.Vocabulary;
import no.trappa.app.catalog.Composition.Usable;

/** What the catalog's folders held when the host started. */
record Contents(
    List<CatalogEntry> entries,
    Vocabulary vocabulary,
    List<InstalledModule> modules,
    List<Usable> assessments) {

  Contents {
    entries = List.copyOf(entries);
    modules = List.copyOf(modules);
    assessments = List.copyOf(assessments);
  }
}
