package no.trappa.app.workshop.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.trappa.api.answer.AnswerValue;
import no.trappa.app.evaluation.OwnAnswer;
import no.trappa.app.language.Phrases;
import no.trappa.app.workshop.Filled;
import no.trappa.app.workshop.Part;
import no.trappa.app.workshop.Screen;

/** All that a participant is asked, with how far they are. */
record OverviewView(List<Section> sections, int answered, int size) {

  /** The questions of one group. */
  record Section(String module, String group, List<Line> lines) {}

  /**
   * One question.
   *
   * @param state open, partly, dont-know, not-applicable or answered
   * @param level its level; empty when it has none
   */
  record Line(int number, String title, String state, String level) {}

  static OverviewView of(Presence presence, Phrases phrases) {
    var sections = new ArrayList<Section>();
    var groups =
        presence.questionnaire().screens().stream()
            .collect(
                Collectors.groupingBy(
                    screen -> List.of(screen.module().id(), screen.group().id()),
                    java.util.LinkedHashMap::new,
                    Collectors.toList()));
    for (var screens : groups.values()) {
      var first = screens.getFirst();
      sections.add(
          new Section(
              phrases.say(first.module().title()),
              phrases.say(first.group().title()),
              screens.stream().map(screen -> line(presence, screen, phrases)).toList()));
    }
    return new OverviewView(sections, presence.answeredScreens(), presence.questionnaire().size());
  }

  private static Line line(Presence presence, Screen screen, Phrases phrases) {
    var answers =
        screen.parts().stream()
            .filter(part -> !part.optional())
            .map(Part::ref)
            .map(presence.own()::get)
            .filter(Objects::nonNull)
            .map(OwnAnswer::value)
            .toList();
    var answered = screen.isAnswered(presence.answered());
    return new Line(
        screen.number(),
        phrases.say(screen.indicator().title()),
        answered ? state(answers) : answers.isEmpty() ? "open" : "partly",
        answered ? level(answers, phrases) : "");
  }

  private static String state(List<AnswerValue> answers) {
    if (answers.stream().allMatch(AnswerValue.DontKnow.class::isInstance)) {
      return "dont-know";
    }
    return answers.stream().allMatch(AnswerValue.NotApplicable.class::isInstance)
        ? "not-applicable"
        : "answered";
  }

  private static String level(List<AnswerValue> answers, Phrases phrases) {
    return answers.size() == 1 && answers.getFirst() instanceof AnswerValue.Level(var level)
        ? Filled.decimal(level, phrases.language())
        : "";
  }
}
