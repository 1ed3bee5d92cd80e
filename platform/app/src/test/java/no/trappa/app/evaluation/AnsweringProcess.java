package no.trappa.app.evaluation;

import static no.trappa.app.evaluation.Round.level;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import no.trappa.app.store.Database;

/** A host of its own that answers until it is killed, and prints each tap it has a receipt for. */
final class AnsweringProcess {

  private static final int PEOPLE = 20;

  private AnsweringProcess() {}

  /** The address of the database, in the first argument. */
  public static void main(String[] arguments) throws Exception {
    var source = Database.open(arguments[0]);
    Database.migrate(source);
    var round = Round.start(new Host(source, new ChangingClock()));
    var everybody = new ArrayList<Callable<Boolean>>();
    for (var person = 0; person < PEOPLE; person++) {
      var director = round.director();
      everybody.add(() -> keepAnswering(round, director));
    }
    Crowd.allAtOnce(everybody);
  }

  private static boolean keepAnswering(Round round, Participant person) {
    for (var seen = 0L; ; seen++) {
      var tap = Round.tap(person, Content.GAIN, level((int) (seen % 5)), seen);
      if (!(round.submit(tap) instanceof Receipt.Saved)) {
        return false;
      }
      System.out.println("saved " + tap.id());
    }
  }
}
