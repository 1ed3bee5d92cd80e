package no.trappa.engine.finding;

import java.util.Comparator;
import no.trappa.api.result.Finding;

/** The order findings are listed in: the gravest first. */
public final class Order {

  public static final Comparator<Finding> OF_FINDINGS =
      Comparator.comparing(Finding::severity)
          .reversed()
          .thenComparing(Finding::kind)
          .thenComparing(Finding::owner)
          .thenComparing(Finding::id)
          .thenComparing(Finding::unit)
          .thenComparing(finding -> finding.says().nb());

  private Order() {}
}
