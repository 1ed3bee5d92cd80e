package no.trappa.app.collaboration.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.Organisation;
import no.trappa.app.collaboration.Member;

/** Where what someone wanted to save differs from what is stored, one line each. */
record Differences(Words words, Draft yours, Draft stored) {

  List<String> lines() {
    var lines = new ArrayList<String>();
    compare(lines, words.say("collaboration.name"), yours.name(), stored.name());
    compare(
        lines,
        words.say("collaboration.phase"),
        words.phase(yours.phase()),
        words.phase(stored.phase()));
    compare(
        lines,
        words.say("collaboration.ambition"),
        words.ambition(yours.ambition()),
        words.ambition(stored.ambition()));
    compare(
        lines,
        words.say("collaboration.model"),
        words.model(yours.model()),
        words.model(stored.model()));
    compareMembers(lines);
    return lines;
  }

  private void compareMembers(List<String> lines) {
    var organisations = new LinkedHashSet<Organisation.Id>();
    yours.members().forEach(member -> organisations.add(member.organisation()));
    stored.members().forEach(member -> organisations.add(member.organisation()));
    for (var organisation : organisations) {
      var mine = member(yours, organisation);
      var theirs = member(stored, organisation);
      if (!mine.equals(theirs)) {
        var name = mine.or(() -> theirs).map(Member::name).orElseThrow();
        compare(lines, name, describe(mine), describe(theirs));
      }
    }
  }

  private void compare(List<String> lines, String what, String mine, String theirs) {
    if (!mine.equals(theirs)) {
      lines.add(words.say("collaboration.conflict.line", what, mine, theirs));
    }
  }

  private static Optional<Member> member(Draft draft, Organisation.Id organisation) {
    return draft.members().stream()
        .filter(member -> member.organisation().equals(organisation))
        .findFirst();
  }

  private String describe(Optional<Member> member) {
    return member
        .map(known ->
            words.say(
                "collaboration.conflict.member",
                known.name(),
                known.inhabitants(),
                words.phrases().say(known.from()),
                known.to().map(words.phrases()::say).orElse("–")))
        .orElseGet(() -> words.say("collaboration.conflict.absent"));
  }
}
