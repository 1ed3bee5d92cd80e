package no.trappa.engine.content.module;

import java.net.URI;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import no.trappa.api.definition.Card;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Setting;
import no.trappa.api.value.Text;
import no.trappa.engine.content.cursor.Fields;
import no.trappa.engine.content.cursor.Plain;
import no.trappa.engine.content.cursor.UniqueIds;
import no.trappa.engine.content.cursor.Value;
import no.trappa.engine.content.vocabulary.SettingReader;
import no.trappa.engine.fault.FaultCode;

/** Reads the cards that are shown beside a module. */
final class CardReader {

  private static final Period USUAL = Period.ofMonths(12);
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private final Draft draft;
  private final UniqueIds ids = new UniqueIds();

  CardReader(Draft draft) {
    this.draft = draft;
  }

  Card card(Fields fields) {
    var id = ids.read(fields.required("id"), Card.Id::new);
    var kind = Plain.oneOf(fields.required("kind"), Card.Kind.class);
    return new Card(
        id,
        kind,
        fields.required("title").text(),
        fields.required("text").text(),
        fields.optional("about").map(new SettingReader(draft.words())::setting).orElse(Setting.ANY),
        fields.list("indicators", this::indicator),
        fields.some("sources", value -> value.record(CardReader::source)),
        Plain.date(fields.required("checked")),
        fields.optional("reviewer").map(Value::words),
        after(fields, kind),
        Guide.references(fields));
  }

  private Indicator.Id indicator(Value named) {
    draft.shown().add(named);
    return Plain.id(named, Indicator.Id::new);
  }

  /** The law changes: how long a card about it stands is never left to a default. */
  private static Period after(Fields fields, Card.Kind kind) {
    return kind == Card.Kind.LEGAL
        ? Plain.period(fields.required("after"))
        : fields.optional("after").map(Plain::period).orElse(USUAL);
  }

  private static Card.Source source(Fields fields) {
    return new Card.Source(
        title(fields.required("title")),
        fields.required("publisher").words(),
        fields.optional("published").map(Plain::date),
        fields.optional("url").map(CardReader::url));
  }

  /** A law's name is the same in every language. */
  private static Text title(Value value) {
    return value.isMapping() ? value.text() : Text.same(value.words());
  }

  private static String url(Value value) {
    return value.parse(CardReader::address, FaultCode.NOT_AN_ADDRESS, "-");
  }

  private static String address(String written) {
    var address = URI.create(written);
    var scheme = Optional.ofNullable(address.getScheme());
    if (scheme.filter(SCHEMES::contains).isEmpty() || address.getHost() == null) {
      throw new IllegalArgumentException("no address on the web");
    }
    return written;
  }
}
