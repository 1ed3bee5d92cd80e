package no.trappa.app.catalog;

import java.util.List;
import java.util.Optional;
import no.trappa.api.value.Text;
import no.trappa.app.catalog.CatalogEntry.Kind;
import no.trappa.app.catalog.CatalogEntry.Status;

/** A file of the folder of modules: a module that can be used, or the reasons why not. */
sealed interface Found {

  CatalogEntry entry();

  /** A module that can be used. */
  record Good(InstalledModule module) implements Found {

    @Override
    public CatalogEntry entry() {
      var definition = module.definition();
      return new CatalogEntry(
          module.source(),
          Kind.MODULE,
          Optional.of(definition.id().value()),
          Optional.of(definition.version()),
          Optional.of(definition.title()),
          Optional.of(definition),
          Status.ACTIVE,
          List.of());
    }

    /** The same module, which turned out not to be usable after all. */
    Bad broken(Text reason) {
      return new Bad(entry().broken(reason));
    }
  }

  /** A file that cannot be used. */
  record Bad(CatalogEntry entry) implements Found {

    static Bad of(String source, List<Text> reasons) {
      return new Bad(CatalogEntry.unreadable(source, Kind.MODULE, reasons));
    }
  }
}
