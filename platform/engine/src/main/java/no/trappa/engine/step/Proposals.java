package no.trappa.engine.step;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.api.answer.Situation;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Body;
import no.trappa.api.definition.GateItem;
import no.trappa.api.definition.StepDefinition;
import no.trappa.api.definition.StepRef;
import no.trappa.api.result.ItemResult;
import no.trappa.api.result.StepProposal;
import no.trappa.api.result.StepProposal.Lift;
import no.trappa.api.result.StepProposal.Why;

/** Gathers moves into steps and puts them in the order to show. */
final class Proposals {

  private final Situation situation;
  private final Reasons reasons;

  Proposals(Situation situation, Reasons reasons) {
    this.situation = situation;
    this.reasons = reasons;
  }

  /** The most pressing first, but never before what has to come before it. */
  List<StepProposal> inOrder(
      Collection<Move> moves, AssessmentDefinition assessment, List<ItemResult> items) {
    var byStep =
        moves.stream()
            .sorted(comparing(Move::id))
            .collect(
                Collectors.groupingBy(move -> move.id().step(), TreeMap::new, Collectors.toList()));
    var proposals =
        Stream.concat(
                byStep.entrySet().stream()
                    .map(entry -> proposal(entry.getKey(), entry.getValue(), byStep.keySet())),
                missing(assessment, items))
            .collect(
                Collectors.toMap(
                    StepProposal::step, Function.identity(), (one, _) -> one, TreeMap::new));
    return prerequisitesFirst(proposals);
  }

  private StepProposal proposal(StepRef ref, List<Move> moves, Set<StepRef> needed) {
    var definition = moves.getFirst().definition();
    return new StepProposal(
        ref,
        definition.text(),
        moves.stream().map(move -> move.id().unit()).toList(),
        definition.responsible(),
        decides(definition),
        reasons.of(ref, moves),
        moves.stream()
            .flatMap(move -> move.lifts().stream())
            .sorted(comparing(Lift::place))
            .toList(),
        definition.after().stream().filter(needed::contains).sorted().distinct().toList());
  }

  private Optional<Body.Id> decides(StepDefinition definition) {
    return definition.decides().stream()
        .filter(one -> situation.matches(one.when()))
        .reduce((_, last) -> last)
        .map(StepDefinition.Decides::body);
  }

  /** A document or decision that is not there is a step of its own, which the assessment asks. */
  private static Stream<StepProposal> missing(
      AssessmentDefinition assessment, List<ItemResult> items) {
    return assessment.items().stream().flatMap(item -> missing(assessment, item, items).stream());
  }

  private static Optional<StepProposal> missing(
      AssessmentDefinition assessment, GateItem item, List<ItemResult> items) {
    var units =
        items.stream()
            .filter(one -> one.item().equals(item.id()) && !one.isMet())
            .map(ItemResult::unit)
            .sorted()
            .toList();
    return units.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new StepProposal(
                step(assessment, item.id()),
                item.step(),
                units,
                item.responsible(),
                Optional.of(item.decides()),
                Why.REQUIRED,
                List.of(),
                before(assessment, item, items)));
  }

  /** What has to be there first, and is not: a decision comes after its papers. */
  private static List<StepRef> before(
      AssessmentDefinition assessment, GateItem item, List<ItemResult> items) {
    return items.stream()
        .filter(one -> !one.isMet() && item.after().contains(one.item()))
        .map(one -> step(assessment, one.item()))
        .sorted()
        .distinct()
        .toList();
  }

  private static StepRef step(AssessmentDefinition assessment, GateItem.Id item) {
    return new StepRef(assessment.id().value(), new StepDefinition.Id(item.value()));
  }

  private static List<StepProposal> prerequisitesFirst(SortedMap<StepRef, StepProposal> proposals) {
    var placed = new LinkedHashSet<StepProposal>();
    var underWay = new LinkedHashSet<StepRef>();
    proposals.values().stream()
        .sorted(comparing(StepProposal::why).thenComparing(StepProposal::step))
        .forEach(proposal -> place(proposal, proposals, placed, underWay));
    return List.copyOf(placed);
  }

  private static void place(
      StepProposal proposal,
      SortedMap<StepRef, StepProposal> proposals,
      Set<StepProposal> placed,
      Set<StepRef> underWay) {
    if (underWay.add(proposal.step())) {
      for (var earlier : proposal.after()) {
        var found = proposals.get(earlier);
        if (found != null) {
          place(found, proposals, placed, underWay);
        }
      }
      placed.add(proposal);
    }
  }
}
