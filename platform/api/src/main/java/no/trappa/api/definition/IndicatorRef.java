package no.trappa.api.definition;

/** An indicator anywhere: {@code roles/benefit-owner}. */
public record IndicatorRef(ModuleDefinition.Id module, Indicator.Id indicator)
    implements Comparable<IndicatorRef> {

  /**
   * Reads {@code roles/benefit-owner}.
   *
   * @throws IllegalArgumentException when the text is no such reference
   */
  public static IndicatorRef parse(String text) {
    var slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("\"" + text + "\" is not module/indicator");
    }
    return new IndicatorRef(
        new ModuleDefinition.Id(text.substring(0, slash)),
        new Indicator.Id(text.substring(slash + 1)));
  }

  @Override
  public int compareTo(IndicatorRef other) {
    var byModule = module.value().compareTo(other.module.value());
    return byModule != 0 ? byModule : indicator.value().compareTo(other.indicator.value());
  }

  @Override
  public String toString() {
    return module + "/" + indicator;
  }
}
