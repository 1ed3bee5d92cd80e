package no.trappa.engine.content.module;

import java.util.Optional;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.Note;
import no.trappa.api.definition.Respondents;
import no.trappa.api.definition.Scale;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.UniqueIds;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.content.vocabulary.SettingReader;
import no.trappa.engine.fault.FaultCode;

/** Reads one indicator. */
final class IndicatorReader {

  private final Draft draft;
  private final PlacementReader placements;

  /**
   * A reader of the indicators of one group.
   *
   * @param placements what they count for in that group
   */
  IndicatorReader(Draft draft, PlacementReader placements) {
    this.draft = draft;
    this.placements = placements;
  }

  Indicator indicator(Fields fields) {
    var named = fields.required("id");
    var id = draft.indicatorIds().read(named, Indicator.Id::new);
    draft.indicators().putIfAbsent(id, named);
    var inputIds = new UniqueIds();
    var kind = new KindReader(draft, id, inputIds).ofIndicator(fields);
    var levels = new LevelReader(draft.words(), scale(kind));
    var units = UnitsReader.units(fields);
    return new Indicator(
        id,
        fields.required("title").text(),
        kind,
        fields.required("question").text(),
        fields.optional("help").map(Value::text),
        fields.list("notes", value -> value.record(this::note)),
        placements.placement(fields, scale(kind)),
        fields.required("respondents").record(this::respondents),
        units,
        UnitsReader.confirmedBy(fields, units),
        across(fields, kind),
        fields.optional("acrossWhy").map(Value::text),
        fields.list("phases", draft.words()::phase),
        levels.required(fields),
        levels.critical(fields),
        fields.list("evidence", Value::text),
        levels.expires(fields),
        new MeasureReader(inputIds).measures(fields),
        fields.list("replaces", this::replaced),
        Guide.references(fields));
  }

  private static Optional<Scale> scale(Kind kind) {
    return switch (kind) {
      case Kind.Level(var scale, var _) -> Optional.of(scale);
      case Kind.Computed computed -> Optional.of(computed.scale());
      case Kind.Choice _, Kind.Quantity _, Kind.FreeText _, Kind.Date _, Kind.Register _ ->
          Optional.empty();
    };
  }

  private Indicator.Id replaced(Value named) {
    draft.replaced().add(named);
    return Plain.id(named, Indicator.Id::new);
  }

  private Note note(Fields fields) {
    return new Note(
        new SettingReader(draft.words()).setting(fields.required("when")),
        fields.required("text").text());
  }

  private Respondents respondents(Fields fields) {
    return new Respondents(
        draft.words().role(fields.required("responsible")),
        fields.list("contributors", draft.words()::role),
        fields.optional("counterpart").map(draft.words()::role));
  }

  /** Where there is no level there is nothing to combine, and the policy may be left out. */
  private static Across across(Fields fields, Kind kind) {
    var scale = scale(kind);
    if (scale.isEmpty() && !fields.has("across")) {
      return Across.MINIMUM;
    }
    var value = fields.required("across");
    var across = Plain.oneOf(value, Across.class);
    scale
        .filter(one ->
            (across == Across.MEAN || across == Across.SUM) && one.kind() == Scale.Kind.ORDINAL)
        .filter(Scales::isKnown)
        .ifPresent(one -> value.refuse(FaultCode.MEAN_OF_ORDINAL, one.id()));
    return across;
  }
}
