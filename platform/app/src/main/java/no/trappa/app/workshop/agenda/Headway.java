package no.trappa.app.workshop.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.trappa.api.definition.ModuleDefinition;

/**
 * How a room does against its plan.
 *
 * @param modules those taken in the room, in the order of the agenda, then others it has been at
 * @param expectedEnd when it is done if what is left takes as long as planned
 * @param plannedEnd when the meeting is to be over; empty while nobody has said when it begins
 */
public record Headway(List<OfModule> modules, Instant expectedEnd, Optional<Instant> plannedEnd) {

  public Headway {
    modules = List.copyOf(modules);
  }

  /**
   * One module's part of the plan.
   *
   * @param questions how many it puts to the room
   * @param dealtWith how many of them the room is done with or has skipped
   * @param planned nothing when it is not to be taken in the room
   * @param done how much of what is planned is dealt with, a question under way by its time so far
   * @param used how long the room has been at its questions, pauses left out
   */
  public record OfModule(
      ModuleDefinition.Id module,
      int questions,
      int dealtWith,
      Duration planned,
      Duration done,
      Duration used) {

    public Duration left() {
      return planned.minus(done);
    }
  }

  public Duration planned() {
    return sum(OfModule::planned);
  }

  public Duration done() {
    return sum(OfModule::done);
  }

  /** What is planned and not dealt with, the break left out. */
  public Duration left() {
    return sum(OfModule::left);
  }

  public Duration used() {
    return sum(OfModule::used);
  }

  /** How far the room is ahead of its plan; less than nothing when it is behind. */
  public Duration ahead() {
    return done().minus(used());
  }

  /** The same in whole minutes: 2 for two ahead, -3 for three behind. */
  public long aheadMinutes() {
    return Math.round(ahead().toSeconds() / 60.0);
  }

  /** How much longer than planned it takes; empty without a planned end, never below nothing. */
  public Optional<Duration> overtime() {
    return plannedEnd
        .map(end -> Duration.between(end, expectedEnd))
        .map(over -> over.isNegative() ? Duration.ZERO : over);
  }

  private Duration sum(Function<OfModule, Duration> part) {
    return modules.stream().map(part).reduce(Duration.ZERO, Duration::plus);
  }
}
