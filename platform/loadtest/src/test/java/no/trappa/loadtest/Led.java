package no.trappa.loadtest;

import java.io.IOException;
import java.time.Duration;
import no.trappa.loadtest.figure.Report;
import no.trappa.loadtest.figure.Times;
import no.trappa.loadtest.scenario.Hall;

/** A hall that a facilitator leads from question to question, before the wall everybody sees. */
final class Led {

  private static final int PEOPLE = 300;
  private static final int WARM_UP = 2;
  private static final int QUESTIONS = 6;
  private static final int WATCHED = 5;
  private static final Duration REST = Duration.ofMillis(700);

  private final Facilitator facilitator;
  private final Hall hall;
  private final Times opened = new Times();
  private final Times revealed = new Times();
  private final Times shown = new Times();

  private Led(Facilitator facilitator, Hall hall) {
    this.facilitator = facilitator;
    this.hall = hall;
  }

  static void run(Stage stage, Report report) throws Exception {
    report.title("A hall of " + PEOPLE + ", led by a facilitator in a browser");
    try (var hall = Hall.fillWithDirectors(stage.trial(), PEOPLE)) {
      stage.facilitator().lead();
      new Led(stage.facilitator(), hall).questions(WARM_UP);
      var led = new Led(stage.facilitator(), hall);
      led.questions(QUESTIONS);
      report.times("from the press to an opened question on the phones", led.opened, 40);
      report.times("from the press to a reveal on the phones", led.revealed, 40);
      report.times("from a tap to the count on the wall", led.shown, 200);
      Memory.tell(report, stage.trial().host().usage());
      stage.facilitator().leavePages();
    }
  }

  private void questions(int number) throws Exception {
    for (var question = 0; question < number; question++) {
      opened.addAll(press());
      hall.goWhereTheRoomIs();
      for (var person = 0; person < WATCHED; person++) {
        shown.add(untilShown(person).toNanos());
      }
      revealed.addAll(press());
      press(); // Discuss.
      hall.toldOf(facilitator::finish);
      Thread.sleep(REST);
    }
  }

  private Times press() throws Exception {
    var times = hall.toldOf(facilitator::press);
    Thread.sleep(REST);
    return times;
  }

  private Duration untilShown(int person) throws IOException {
    var tapped = hall.answerAlone(person);
    return Duration.between(tapped, facilitator.seesAnswered(person + 1));
  }
}
