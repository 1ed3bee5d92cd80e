package no.trappa.loadtest;

import no.trappa.loadtest.figure.Report;
import no.trappa.loadtest.scenario.Kills;

/** A host that is killed again and again while people answer. */
final class Killed {

  private static final int PEOPLE = 30;
  private static final int KILLS = 50;

  private Killed() {}

  static void run(Stage stage, Report report) throws Exception {
    var trial = stage.trial();
    report.title("%d kills at random moments, while %d people answer".formatted(KILLS, PEOPLE));
    var kills = Kills.run(trial, PEOPLE, KILLS);
    report.atMost("times somebody could not go on", kills.stuck(), "", 0);
  }
}
