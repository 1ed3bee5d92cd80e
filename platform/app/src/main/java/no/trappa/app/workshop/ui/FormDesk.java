package no.trappa.app.workshop.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import no.trappa.app.language.Languages;
import no.trappa.app.workshop.Desk;
import no.trappa.app.workshop.Entry;
import no.trappa.app.workshop.Fault;
import no.trappa.app.workshop.Outcome;
import no.trappa.app.workshop.Part;
import no.trappa.app.workshop.Screen;
import org.springframework.stereotype.Component;

/** Hands in the parts of a form that say something new, and gathers what became of them. */
@Component
class FormDesk {

  private final Desk desk;

  FormDesk(Desk desk) {
    this.desk = desk;
  }

  /**
   * What became of a form.
   *
   * @param outdated whether a newer answer from elsewhere counts instead of one of these
   */
  record Result(Map<Part, Fault> faults, boolean outdated) {}

  Result handIn(Presence presence, Screen screen, Handed handed) {
    var before = Draft.of(presence, screen, Languages.current());
    var faults = new LinkedHashMap<Part, Fault>();
    var outdated = false;
    for (var part : screen.parts()) {
      var first = part.equals(screen.first());
      var entry = handed.entry(presence.participant().id(), part, first);
      if (handed.keeps() || isNews(entry, before, part, first)) {
        switch (desk.handIn(presence.participant(), part, entry)) {
          case Outcome.Declined(var fault) -> faults.put(part, fault);
          case Outcome.Later(var fault) -> faults.put(part, fault);
          case Outcome.Outdated _ -> outdated = true;
          case Outcome.Kept _, Outcome.Empty _ -> {}
        }
      }
    }
    return new Result(faults, outdated);
  }

  private static boolean isNews(Entry entry, Draft before, Part part, boolean first) {
    var sameWords =
        !first
            || (entry.comment().equals(before.comment()) && entry.source().equals(before.source()));
    return !(sameWords && entry.filled().equals(before.filled(part)));
  }
}
