package no.trappa.engine.change;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.trappa.api.answer.Organisation;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.engine.change.Tracks.Pair;
import no.trappa.engine.change.Tracks.Track;

/**
 * What changed between two rounds.
 *
 * <p>Pure, as evaluating is. Every place that has a level in either round has one transition, and
 * every change one cause, so that counts add up. Nothing here tells how people divide, and nothing
 * what fewer protected people than the smallest group said, also together with both results.
 *
 * @param transitions in the order the later round asks, then what is gone
 * @param gaps what became of every place that fell short in either round
 * @param drifts how far apart the units stand on what is neither better nor worse
 * @param reweighted modules whose scores are put together in another way, so that they break
 */
public record Comparison(
    Membership members,
    List<Transition> transitions,
    List<Gap> gaps,
    List<Drift> drifts,
    Maturity maturity,
    List<ModuleDefinition.Id> reweighted) {

  public Comparison {
    transitions = List.copyOf(transitions);
    gaps = List.copyOf(gaps);
    drifts = List.copyOf(drifts);
    reweighted = List.copyOf(reweighted);
  }

  /**
   * Compares any two rounds of one collaboration.
   *
   * @param happened mergers, splits and new names among its members, whenever they happened
   */
  public static Comparison between(
      Round earlier, Round later, Collection<Reorganisation> happened) {
    var full = new Pair(new Side(earlier), new Side(later));
    var continuity = new Continuity(full.before().members(), full.after().members(), happened);
    var pairing = new Pairing(full.before().questionnaire(), full.after().questionnaire());
    var members = Membership.of(full, continuity);
    var alike = members.isUnchanged() ? full : alike(full, members, continuity);
    var tracks = new Tracks(full, alike, pairing, continuity).all();
    return new Comparison(
        members,
        tracks.stream().map(Track::transition).toList(),
        Gaps.among(tracks, full),
        new Drifts(full, pairing, continuity).all(),
        Maturity.of(tracks, full),
        Composition.changed(full.before().questionnaire(), full.after().questionnaire()));
  }

  private static Pair alike(Pair full, Membership members, Continuity continuity) {
    Set<Organisation.Id> now = Set.copyOf(members.stayed());
    var then = now.stream().flatMap(one -> continuity.past(one).from().stream()).collect(toSet());
    return new Pair(full.before().among(then), full.after().among(now));
  }

  /** Everything counted, as both rounds told it. */
  public Line full() {
    return Line.full(transitions);
  }

  /** The same members and the same meaning counted. */
  public Line alike() {
    return Line.alike(transitions);
  }

  public List<Transition> of(IndicatorRef indicator) {
    return transitions.stream().filter(one -> one.indicator().equals(indicator)).toList();
  }

  public List<Gap> gaps(Gap.Fate fate) {
    return gaps.stream().filter(gap -> gap.fate() == fate).toList();
  }
}
