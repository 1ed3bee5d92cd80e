package no.trappa.engine.content.module;

import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Catalogue;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.Kind;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.fault.FaultCode;

/** What is said of a register's rows fits its catalogue and columns. */
final class RowCheck {

  private final Kind.Register register;

  RowCheck(Kind.Register register) {
    this.register = register;
  }

  void check(List<CellUse> uses) {
    uses.forEach(this::check);
  }

  private void check(CellUse use) {
    switch (use) {
      case CellUse.Filled(var at, var column) -> find(at, column);
      case CellUse.Figure(var at, var column) -> find(at, column).ifPresent(one -> figure(at, one));
      case CellUse.Compared compared ->
          find(compared.at(), compared.column()).ifPresent(one -> compared(compared, one));
      case CellUse.Chosen chosen ->
          find(chosen.at(), chosen.column()).ifPresent(one -> chosen(chosen, one));
      case CellUse.Day(var at, var column) -> find(at, column).ifPresent(one -> day(at, one));
      case CellUse.Picked(var at, var entry) -> picked(at, entry);
    }
  }

  private Optional<Column> find(Value at, Column.Id id) {
    var column = register.column(id);
    if (column.isEmpty()) {
      var names = register.columns().stream().map(one -> one.id().value()).toList();
      at.refuseWord(FaultCode.UNKNOWN_COLUMN, id.value(), names);
    }
    return column;
  }

  private static void figure(Value at, Column column) {
    switch (column.kind()) {
      case Kind.Level _, Kind.Quantity _ -> {}
      case Kind.Choice _, Kind.FreeText _, Kind.Date _, Kind.Register _, Kind.Computed _ ->
          at.refuse(FaultCode.NOT_COMPARABLE, column.id());
    }
  }

  private static void compared(CellUse.Compared compared, Column column) {
    figure(compared.at(), column);
    if (column.kind() instanceof Kind.Level(var scale, var _)) {
      Scales.requireLevel(compared.written(), compared.bound(), scale);
    }
  }

  private static void chosen(CellUse.Chosen chosen, Column column) {
    if (!(column.kind() instanceof Kind.Choice(var options, var _))) {
      chosen.at().refuse(FaultCode.NO_OPTIONS, column.id());
      return;
    }
    var names = options.stream().map(one -> one.id().value()).toList();
    if (!names.contains(chosen.option().value())) {
      chosen.written().refuseWord(FaultCode.UNKNOWN_OPTION, chosen.option().value(), names);
    }
  }

  private static void day(Value at, Column column) {
    if (!(column.kind() instanceof Kind.Date)) {
      at.refuse(FaultCode.NO_DATE, column.id());
    }
  }

  private void picked(Value at, Catalogue.Entry.Id entry) {
    var catalogue = register.catalogue();
    if (Catalogues.isKnown(catalogue) && catalogue.entry(entry).isEmpty()) {
      var names = catalogue.entries().stream().map(one -> one.id().value()).toList();
      at.refuseWord(FaultCode.UNKNOWN_ENTRY, entry.value(), names);
    }
  }
}
