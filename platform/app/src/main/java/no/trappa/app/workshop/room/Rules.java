package no.trappa.app.workshop.room;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.value.Text;

/**
 * Which moves a room allows.
 *
 * @param questions those that can be put to it
 */
record Rules(Set<IndicatorRef> questions) {

  private static final Duration LONGEST = Duration.ofHours(4);

  /** Why the move cannot be made; empty when it can. */
  Optional<Text> fault(Room room, Move move) {
    return switch (move) {
      case Move.Resume() -> unless(room.paused(), Faults.NOT_PAUSED);
      case Move.Lead _, Move.ShowNames _, Move.OrderBy _ -> Optional.empty();
      case Move.Park(var question) -> known(question);
      case Move.TakeUp(var question) -> known(question);
      case Move.Skip(var question) -> known(question);
      case Move.Open(var question) -> known(question).or(() -> running(room));
      case Move.Show _, Move.Pause _ -> running(room);
      case Move.Reveal() -> at(room, step -> !step.isRevealed(), Faults.REVEALED);
      case Move.Discuss() -> at(room, Step::isRevealed, Faults.NOT_REVEALED);
      case Move.VoteAgain() -> at(room, Step::isRevealed, Faults.NOT_REVEALED);
      case Move.Agree() -> at(room, Step::isRevealed, Faults.NOT_REVEALED);
      case Move.StartTimer(var length) -> running(room).or(() -> countable(length));
      case Move.AddTime(var more) -> running(room).or(() -> countable(more));
      case Move.StopTimer() -> Optional.empty();
    };
  }

  private Optional<Text> known(IndicatorRef question) {
    return unless(questions.contains(question), Faults.NOT_ASKED);
  }

  private static Optional<Text> running(Room room) {
    return unless(!room.paused(), Faults.PAUSED);
  }

  private static Optional<Text> at(Room room, Predicate<Step> fits, Text otherwise) {
    return running(room)
        .or(() ->
            room.question()
                .map(at -> unless(fits.test(at.getValue().step()), otherwise))
                .orElse(Optional.of(Faults.NO_QUESTION)));
  }

  private static Optional<Text> countable(Duration length) {
    var fits = length.isPositive() && length.compareTo(LONGEST) <= 0;
    return unless(fits, Faults.UNCOUNTABLE);
  }

  private static Optional<Text> unless(boolean holds, Text fault) {
    return holds ? Optional.empty() : Optional.of(fault);
  }
}
