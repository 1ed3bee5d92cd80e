package no.trappa.app.workshop.ui.agenda;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.app.workshop.agenda.Agenda;
import no.trappa.app.workshop.agenda.AgendaItem;
import no.trappa.app.workshop.agenda.Taken;

/** Where what someone planned differs from what is saved, one line each. */
record PlanDifferences(AgendaWords words, Agenda yours, Agenda saved) {

  List<String> lines() {
    var lines = new ArrayList<String>();
    compare(lines, "agenda.conflict.start", start(yours), start(saved));
    compare(lines, "agenda.conflict.length", length(yours), length(saved));
    for (var item : yours.items()) {
      compare(
          lines,
          words.title(item.module()),
          describe(Optional.of(item)),
          describe(find(item.module())));
    }
    compare(lines, "agenda.conflict.order", order(yours), order(saved));
    return lines.stream().toList();
  }

  private void compare(List<String> lines, String what, String mine, String theirs) {
    if (!mine.equals(theirs)) {
      var name = what.startsWith("agenda.") ? words.say(what) : what;
      lines.add(words.say("agenda.conflict.line", name, mine, theirs));
    }
  }

  private String start(Agenda agenda) {
    return agenda.start().map(words::moment).orElseGet(() -> words.say("agenda.conflict.open"));
  }

  private String length(Agenda agenda) {
    return words.say(
        "agenda.conflict.lasts",
        words.length(agenda.minutes()),
        words.length(agenda.breakMinutes()));
  }

  private Optional<AgendaItem> find(ModuleDefinition.Id module) {
    return saved.items().stream().filter(item -> item.module().equals(module)).findFirst();
  }

  private String describe(Optional<AgendaItem> item) {
    return item.map(known ->
            known.taken() == Taken.LATER
                ? words.where(known.taken())
                : words.say(
                    "agenda.conflict.item",
                    words.where(known.taken()),
                    words.length(known.minutes())))
        .orElse("–");
  }

  private String order(Agenda agenda) {
    return agenda.items().stream().map(item -> words.title(item.module())).collect(joining(", "));
  }
}
