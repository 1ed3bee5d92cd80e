package no.trappa.engine.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.Group;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.Placement;
import no.trappa.api.definition.Staging;
import no.trappa.api.result.Coverage;
import no.trappa.api.result.Position;
import no.trappa.api.result.Score;
import no.trappa.engine.tally.Answers;
import no.trappa.engine.tally.AskedIndicator;
import no.trappa.engine.tally.AskedModule;
import no.trappa.engine.tally.AskedModule.AskedGroup;
import no.trappa.engine.tally.Questionnaire;

/** Combines indicators into groups, groups into groups, and groups into modules. */
public final class GroupScores {

  private static final Score NOT_ASKED =
      new Score.Withheld(Score.Reason.NOT_ASKED, List.of(), Optional.empty(), Coverage.NONE);

  private final Questionnaire questionnaire;
  private final Answers answers;
  private final Scores scores;

  public GroupScores(Questionnaire questionnaire, Answers answers, Scores scores) {
    this.questionnaire = questionnaire;
    this.answers = answers;
    this.scores = scores;
  }

  /** Empty for a position group, and where nothing asked has a level. */
  public Optional<Score> of(AskedGroup group) {
    var definition = group.definition();
    if (definition.score() == Combination.POSITION) {
      return Optional.empty();
    }
    if (group.allIndicators().findAny().isEmpty()) {
      return Optional.of(NOT_ASKED);
    }
    return combine(children(group), levels(group), definition.score(), definition.staging());
  }

  public Score of(AskedModule module) {
    var definition = module.definition();
    var staged = definition.score() == Combination.STAGED;
    return combine(
            module.groups().stream().flatMap(group -> child(group, staged).stream()).toList(),
            module.groups().stream().flatMap(GroupScores::levels),
            definition.score(),
            definition.staging())
        .orElse(NOT_ASKED);
  }

  /** The lowest of all these, the weakest link. */
  public Score weakest(List<AskedIndicator> indicators) {
    return combine(
            indicators.stream().map(this::child).toList(),
            indicators.stream(),
            Combination.MINIMUM,
            Optional.empty())
        .orElse(NOT_ASKED);
  }

  /** Where the units stand on the group's axes. */
  public List<Position> positions(Group group) {
    return group.axes().stream()
        .flatMap(axis -> questionnaire.question(axis).stream())
        .map(axis -> new Position(axis.ref(), scores.records().scores(axis)))
        .toList();
  }

  /** A share or a sum is no level, and what has no scale has no level either. */
  public static boolean isLevel(AskedIndicator asked) {
    return isLevel(asked.indicator());
  }

  private static boolean isLevel(Indicator indicator) {
    return indicator.scale().isPresent()
        && indicator.across() != Across.SHARE
        && indicator.across() != Across.SUM;
  }

  /** The indicators with a level, in this group and those within it. */
  private static Stream<AskedIndicator> levels(AskedGroup group) {
    return group.allIndicators().filter(GroupScores::isLevel);
  }

  private Optional<Score> combine(
      List<Child> children,
      Stream<AskedIndicator> restingOn,
      Combination combination,
      Optional<Staging> staging) {
    if (children.isEmpty()) {
      return Optional.empty();
    }
    var people = answers.people(restingOn.flatMap(scores::behind));
    return Optional.of(new Combining(children, people).by(combination, staging));
  }

  private List<Child> children(AskedGroup group) {
    var staged = group.definition().score() == Combination.STAGED;
    var own = group.indicators().stream().filter(GroupScores::isLevel).map(this::child);
    var unasked = staged ? unasked(group) : Stream.<Child>empty();
    var groups = group.groups().stream().flatMap(one -> child(one, staged).stream());
    return Stream.of(own, unasked, groups).flatMap(all -> all).toList();
  }

  private Child child(AskedIndicator asked) {
    return new Child(
        scores.of(asked),
        asked.indicator().placement(),
        asked.indicator().scale().map(Reach::of).orElse(Reach.UNKNOWN));
  }

  /** No stage is complete while something in it is not even asked. */
  private static Stream<Child> unasked(AskedGroup group) {
    var asked = group.indicators().stream().map(one -> one.indicator().id()).toList();
    return group.definition().indicators().stream()
        .filter(GroupScores::isLevel)
        .filter(indicator -> !asked.contains(indicator.id()))
        .map(indicator -> unasked(indicator.placement()));
  }

  private static Child unasked(Placement placement) {
    return new Child(NOT_ASKED, placement, Reach.UNKNOWN);
  }

  /** A group in what is around it; nothing where it has no score there. */
  private Optional<Child> child(AskedGroup group, boolean staged) {
    if (group.allIndicators().findAny().isEmpty()) {
      return staged && group.definition().score() != Combination.POSITION
          ? Optional.of(unasked(group.definition().placement()))
          : Optional.empty();
    }
    var definition = group.definition();
    return of(group).map(score -> new Child(score, definition.placement(), Reach.of(definition)));
  }
}
