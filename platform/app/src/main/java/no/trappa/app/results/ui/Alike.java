package no.trappa.app.results.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.trappa.api.answer.Unit;
import no.trappa.api.result.Finding;
import no.trappa.api.result.Trigger;
import no.trappa.api.value.Text;

/** One thing found in several organisations, said once. */
record Alike(Text says, List<Unit> units, List<Trigger> triggers) {

  Alike {
    units = List.copyOf(units);
    triggers = List.copyOf(triggers);
  }

  /** The findings in their order, those in the same words together at the first one's place. */
  static List<Alike> among(List<Finding> findings) {
    Map<Text, List<Finding>> said = new LinkedHashMap<>();
    findings.forEach(
        finding -> said.computeIfAbsent(finding.says(), _ -> new ArrayList<>()).add(finding));
    return said.entrySet().stream().map(one -> of(one.getKey(), one.getValue())).toList();
  }

  private static Alike of(Text says, List<Finding> findings) {
    return new Alike(
        says,
        findings.stream().map(Finding::unit).distinct().toList(),
        findings.stream().flatMap(one -> one.triggers().stream()).distinct().toList());
  }
}
