package no.trappa.engine.score;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.definition.Across;
import no.trappa.api.definition.Combination;
import no.trappa.api.definition.Group;
import no.trappa.api.definition.Scale;
import no.trappa.api.result.Coverage;
import no.trappa.api.result.Position;
import no.trappa.api.result.Score;
import no.trappa.api.value.Fraction;
import no.trappa.engine.tally.Answers;
import no.trappa.engine.tally.AskedIndicator;
import no.trappa.engine.tally.AskedModule;
import no.trappa.engine.tally.AskedModule.AskedGroup;
import no.trappa.engine.tally.Questionnaire;

/** Combines indicators into groups, and groups into modules. */
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
    if (group.definition().score() == Combination.POSITION) {
      return Optional.empty();
    }
    if (group.indicators().isEmpty()) {
      return Optional.of(NOT_ASKED);
    }
    var counted = counted(group);
    return counted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            combine(
                group.definition().id().toString(),
                group.definition().score(),
                counted.stream().map(scores::of).toList(),
                counted));
  }

  public Score of(AskedModule module) {
    var counted = module.groups().stream().flatMap(group -> counted(group).stream()).toList();
    var parts =
        module.groups().stream()
            .filter(group -> !group.indicators().isEmpty())
            .flatMap(group -> of(group).stream())
            .toList();
    return parts.isEmpty()
        ? NOT_ASKED
        : combine(module.definition().id().toString(), module.definition().score(), parts, counted);
  }

  /** The lowest of all these, the weakest link. */
  public Score weakest(List<AskedIndicator> indicators) {
    return indicators.isEmpty()
        ? NOT_ASKED
        : combine(
            "headline",
            Combination.MINIMUM,
            indicators.stream().map(scores::of).toList(),
            indicators);
  }

  /** Where the units stand on the group's axes. */
  public List<Position> positions(Group group) {
    return group.axes().stream()
        .flatMap(axis -> questionnaire.question(axis).stream())
        .map(axis -> new Position(axis.ref(), scores.records().scores(axis)))
        .toList();
  }

  /** A share is no level, and what has no scale has no level either. */
  public static boolean isLevel(AskedIndicator asked) {
    return asked.indicator().scale().isPresent() && asked.indicator().across() != Across.SHARE;
  }

  private static List<AskedIndicator> counted(AskedGroup group) {
    return group.indicators().stream().filter(GroupScores::isLevel).toList();
  }

  private Score combine(
      String owner, Combination combination, List<Score> parts, List<AskedIndicator> indicators) {
    var people = answers.people(indicators.stream().flatMap(AskedIndicator::questions));
    var combined = new Parts(parts).by(people);
    return switch (combination) {
      case MINIMUM, POSITION -> combined.minimum(floor(indicators));
      case MEAN -> {
        requireNumeric(owner, indicators);
        yield combined.mean(scales(indicators).map(Scale::highest).reduce(Fraction::max));
      }
    };
  }

  /** The lowest level of the scales, below which none of these can fall. */
  private static Optional<Fraction> floor(Collection<AskedIndicator> indicators) {
    return scales(indicators).map(Scale::lowest).reduce(Fraction::min);
  }

  private static Stream<Scale> scales(Collection<AskedIndicator> indicators) {
    return indicators.stream().flatMap(asked -> asked.indicator().scale().stream());
  }

  private static void requireNumeric(String owner, List<AskedIndicator> indicators) {
    if (scales(indicators).anyMatch(scale -> scale.kind() == Scale.Kind.ORDINAL)) {
      throw new IllegalArgumentException(owner + ": ordinal levels have no mean");
    }
  }
}
