package no.trappa.app.workshop.room;

import java.time.Instant;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import no.trappa.api.definition.IndicatorRef;

/** A room while its moves are gone through, one after the other. */
final class Course {

  private long moves;
  private Pace pace = Pace.OWN;
  private Scene scene = new Scene.Shown(Picture.CODE);
  private boolean paused;
  private Timer timer = new Timer.Off();
  private boolean named = true;
  private Ordering ordering = Ordering.AGENDA;
  private final SortedMap<IndicatorRef, Asked> asked = new TreeMap<>();
  private final SortedSet<IndicatorRef> parked = new TreeSet<>();
  private final SortedSet<IndicatorRef> skipped = new TreeSet<>();

  Room room() {
    return new Room(moves, pace, scene, paused, timer, named, ordering, asked, parked, skipped);
  }

  /** Makes a move that {@link Rules} allow. */
  void make(Moved moved) {
    moves = moved.number();
    switch (moved.move()) {
      case Move.Lead(var next) -> pace = next;
      case Move.Open(var question) -> open(question);
      case Move.Reveal() -> change(before -> before.revealed(moved.at()));
      case Move.Discuss() -> step(Step.DISCUSSING);
      case Move.Agree() -> step(Step.AGREED);
      case Move.VoteAgain() -> change(Asked::again);
      case Move.Park(var question) -> putAside(question, parked);
      case Move.Skip(var question) -> putAside(question, skipped);
      case Move.TakeUp(var question) -> takeUp(question);
      case Move.Show(var picture) -> show(picture);
      case Move.ShowNames(var shown) -> named = shown;
      case Move.OrderBy(var next) -> ordering = next;
      case Move.Timing timing -> time(timing, moved.at());
    }
  }

  private void time(Move.Timing timing, Instant now) {
    switch (timing) {
      case Move.Pause() -> {
        paused = true;
        timer = timer.held(now);
      }
      case Move.Resume() -> {
        paused = false;
        timer = timer.resumed(now);
      }
      case Move.StartTimer(var length) -> timer = new Timer.Off().longer(length, now);
      case Move.AddTime(var more) -> timer = timer.longer(more, now);
      case Move.StopTimer() -> timer = new Timer.Off();
    }
  }

  private void open(IndicatorRef question) {
    var next = new Scene.Question(question);
    if (!scene.equals(next)) {
      timer = new Timer.Off();
    }
    pace = Pace.TOGETHER;
    scene = next;
    asked.putIfAbsent(question, Asked.FIRST);
    takeUp(question);
  }

  private void show(Picture picture) {
    pace = Pace.TOGETHER;
    scene = new Scene.Shown(picture);
    timer = new Timer.Off();
  }

  private void step(Step next) {
    change(before -> before.to(next));
  }

  private void change(UnaryOperator<Asked> change) {
    timer = new Timer.Off();
    scene.question().ifPresent(at -> asked.computeIfPresent(at, (_, was) -> change.apply(was)));
  }

  private void putAside(IndicatorRef question, SortedSet<IndicatorRef> where) {
    takeUp(question);
    where.add(question);
    if (scene.question().filter(question::equals).isPresent()) {
      scene = new Scene.Shown(Picture.CODE);
      timer = new Timer.Off();
    }
  }

  private void takeUp(IndicatorRef question) {
    parked.remove(question);
    skipped.remove(question);
  }
}
