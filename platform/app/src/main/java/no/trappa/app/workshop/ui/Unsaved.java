package no.trappa.app.workshop.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.trappa.api.definition.Kind;
import no.trappa.app.language.Phrases;
import no.trappa.app.workshop.FilledRow;
import no.trappa.app.workshop.Screen;

/**
 * Words that came too late to be saved, given back so that whoever wrote them can keep them.
 *
 * @param field what they were asked for
 */
record Unsaved(String field, String words) {

  /** What a form says in words beyond what is saved already. */
  static List<Unsaved> in(Draft handed, Draft saved, Screen screen, Phrases phrases) {
    var known = Set.copyOf(all(saved, screen, phrases));
    return all(handed, screen, phrases).stream().filter(words -> !known.contains(words)).toList();
  }

  private static List<Unsaved> all(Draft draft, Screen screen, Phrases phrases) {
    var all = new ArrayList<Unsaved>();
    for (var part : screen.parts()) {
      var filled = draft.filled(part);
      switch (part.kind()) {
        case Kind.FreeText _ ->
            all.add(new Unsaved(phrases.say("workshop.part.words"), filled.answer()));
        case Kind.Register register ->
            filled.rows().forEach(row -> all.addAll(in(row, register, phrases)));
        case Kind.Level _, Kind.Computed _, Kind.Quantity _, Kind.Choice _, Kind.Date _ -> {}
      }
      all.add(new Unsaved(phrases.say("workshop.part.reason"), filled.reason()));
    }
    all.add(new Unsaved(phrases.say("workshop.more.comment"), draft.comment()));
    all.add(new Unsaved(phrases.say("workshop.more.title"), draft.source().title()));
    all.add(new Unsaved(phrases.say("workshop.more.link"), draft.source().link()));
    return all.stream().filter(one -> !one.words().isBlank()).distinct().toList();
  }

  private static List<Unsaved> in(FilledRow row, Kind.Register register, Phrases phrases) {
    var words = new ArrayList<Unsaved>();
    words.add(new Unsaved(phrases.say("workshop.rows.title"), row.title()));
    for (var column : register.columns()) {
      if (column.kind() instanceof Kind.FreeText) {
        row.cell(column.id())
            .forEach(cell -> words.add(new Unsaved(phrases.say(column.title()), cell)));
      }
    }
    return words;
  }
}
