package no.trappa.api.logic;

import java.util.List;
import no.trappa.api.result.IndicatorResult;
import no.trappa.api.result.Measure;

/** What has followed from the answers by the time a module's logic looks for findings. */
public record ModuleOutcome(
    ModuleInput input, List<IndicatorResult> indicators, List<Measure> measures) {

  public ModuleOutcome {
    indicators = List.copyOf(indicators);
    measures = List.copyOf(measures);
  }
}
