package no.trappa.engine.succession;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.trappa.api.definition.Column;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.Scale;
import no.trappa.api.value.Language;
import no.trappa.api.value.Text;

/** Adds up what a question says; each part with its length, so that none runs into the next. */
final class Digest {

  private final MessageDigest sha256 = sha256();

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }

  Digest add(Object part) {
    var bytes = part.toString().getBytes(StandardCharsets.UTF_8);
    sha256.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    sha256.update(bytes);
    return this;
  }

  Digest text(Text text) {
    for (var language : Language.values()) {
      add(text.in(language).strip().replaceAll("\\s+", " "));
    }
    return this;
  }

  /** What may be answered. A computed level is not: its inputs are. */
  Digest kind(Kind kind) {
    return switch (kind) {
      case Kind.Level level -> {
        add("level").scale(level.scale());
        level.anchors().forEach(anchor -> add(anchor.value()).text(anchor.text()));
        yield this;
      }
      case Kind.Choice choice -> {
        add("choice").add(choice.several());
        choice.options().forEach(option -> add(option.id()).text(option.text()));
        yield this;
      }
      case Kind.Quantity(var unit, var least, var most) ->
          add("number").text(unit).add(least).add(most);
      case Kind.FreeText(var most) -> add("text").add(most);
      case Kind.Date _ -> add("date");
      case Kind.Register register -> {
        // Entries may be added to its catalogue: the rows there are keep their meaning.
        add("register").add(register.own()).add(register.most());
        register.columns().forEach(this::column);
        yield this;
      }
      case Kind.Computed computed -> add("computed").scale(computed.scale());
    };
  }

  private Digest column(Column column) {
    return add(column.id()).text(column.title()).kind(column.kind());
  }

  private Digest scale(Scale scale) {
    return add(scale.kind()).add(scale.levels());
  }

  String hex() {
    return HexFormat.of().formatHex(sha256.digest());
  }
}
