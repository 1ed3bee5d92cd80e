package no.trappa.engine.succession;

import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Input;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.MeasureDefinition;
import no.trappa.api.definition.UnitKind;
import no.trappa.api.value.Text;

/**
 * What tells whether two questions mean the same: SHA-256 over the wording in every language, what
 * may be answered, and who is asked. White space never matters, nor do titles, help and evidence.
 *
 * @param value in lower-case hexadecimal
 */
public record Fingerprint(String value) {

  /** An indicator with all that is asked under it, and the conditions of a computed level. */
  public static Fingerprint of(Indicator indicator) {
    var digest = question(indicator, indicator.question(), indicator.kind());
    indicator.inputs().forEach(input -> digest.add(input.id()).add(of(indicator, input).value));
    if (indicator.kind() instanceof Kind.Computed computed) {
      digest.add(computed.rows());
      for (var level : computed.levels()) {
        digest.add(level.value()).add(level.when()).text(level.text());
      }
    }
    for (MeasureDefinition measure : indicator.measures()) {
      digest.add(measure.across()).add(measure.whole());
    }
    return new Fingerprint(digest.hex());
  }

  /** One input or measure by itself: its answers mean the same whatever is made of them. */
  public static Fingerprint of(Indicator indicator, Input input) {
    return new Fingerprint(question(indicator, input.question(), input.kind()).hex());
  }

  private static Digest question(Indicator indicator, Text question, Kind kind) {
    var digest = new Digest().text(question);
    for (var unit : UnitKind.values()) {
      digest.add(indicator.units().contains(unit));
    }
    return digest.kind(kind);
  }
}
