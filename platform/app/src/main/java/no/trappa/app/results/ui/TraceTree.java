package no.trappa.app.results.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.api.result.Trace;
import no.trappa.api.result.Trigger;

/** How a value came about, as nested sentences down to the answers. */
final class TraceTree {

  private final Wording words;

  TraceTree(Wording words) {
    this.words = words;
  }

  UnorderedList of(Trace trace) {
    var tree = new UnorderedList(item(trace));
    tree.addClassName("trace");
    return tree;
  }

  private ListItem item(Trace trace) {
    var item = new ListItem(sentence(trace));
    var parts = parts(trace);
    if (!parts.isEmpty()) {
      var below = new UnorderedList();
      parts.forEach(part -> below.add(item(part)));
      item.add(below);
    }
    return item;
  }

  private static List<Trace> parts(Trace trace) {
    return switch (trace) {
      case Trace.Minimum minimum -> minimum.parts();
      case Trace.Mean mean -> mean.parts();
      case Trace.Sum sum -> sum.parts();
      case Trace.Ratio ratio -> List.of(ratio.part(), ratio.whole());
      case Trace.Confirmed confirmed ->
          Stream.concat(Stream.of(confirmed.fact()), confirmed.confirmations().stream()).toList();
      case Trace.Expired expired -> List.of(expired.before());
      case Trace.WeightedMean mean -> mean.parts().stream().map(Trace.Weighted::trace).toList();
      case Trace.Staged staged ->
          staged.stages().stream().flatMap(stage -> stage.parts().stream()).toList();
      case Trace.Given _,
          Trace.LowerMedian _,
          Trace.Share _,
          Trace.Derived _,
          Trace.Counted _,
          Trace.Cell _,
          Trace.Assumed _ ->
          List.of();
    };
  }

  private String sentence(Trace trace) {
    var value = words.figure(trace.value());
    return switch (trace) {
      case Trace.Given given ->
          words.say(
              "trace.given",
              words.place(given.place()),
              value,
              words.say("source", given.source()),
              words.say(given.on()));
      case Trace.LowerMedian median ->
          words.say("trace.median", words.place(median.place()), value, median.respondents());
      case Trace.Minimum minimum -> words.say("trace.minimum", minimum.parts().size(), value);
      case Trace.Mean mean -> words.say("trace.mean", mean.parts().size(), value);
      case Trace.Sum sum -> words.say("trace.sum", sum.parts().size(), value);
      case Trace.WeightedMean mean -> words.say("trace.weighted", weights(mean), value);
      case Trace.Staged staged -> words.say("trace.staged", value, words.figure(staged.met()));
      case Trace.Counted counted ->
          words.say("trace.counted", words.place(counted.place()), counted.rows().size());
      case Trace.Cell cell -> words.say("trace.cell", words.place(cell.place()), cell.row(), value);
      case Trace.Ratio _ -> words.say("trace.ratio", words.percent(trace.value()));
      case Trace.Share share -> words.say("trace.share", share.reached(), share.of());
      case Trace.Confirmed confirmed ->
          words.say("trace.confirmed", value, confirmed.confirmations().size());
      case Trace.Expired expired ->
          words.say("trace.expired", words.say(expired.evidence()), value);
      case Trace.Derived derived ->
          words.say("trace.derived", value, words.say(derived.because()), triggers(derived.from()));
      case Trace.Assumed assumed -> words.say("trace.assumed", words.place(assumed.place()), value);
    };
  }

  private String weights(Trace.WeightedMean mean) {
    return mean.parts().stream()
        .map(part -> words.figure(part.weight()))
        .collect(Collectors.joining(", "));
  }

  private String triggers(List<Trigger> triggers) {
    return triggers.stream()
        .map(trigger ->
            trigger
                .value()
                .map(value ->
                    words.say("trigger", words.place(trigger.place()), words.figure(value)))
                .orElseGet(() -> words.place(trigger.place())))
        .collect(Collectors.joining("; "));
  }
}
