package no.trappa.engine.picture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.trappa.api.answer.Respondent;
import no.trappa.api.definition.Role;
import no.trappa.api.definition.Vocabulary;
import no.trappa.engine.tally.Panel;

/**
 * The picture of one question as it grows from reveal to reveal.
 *
 * <p>A protected person's answer is drawn when enough others of the same block have answered anew
 * as well; until then the one drawn before stays. So every sum shown is a sum of drawn answers, and
 * two pictures differ by nobody or by enough.
 */
final class Drawing {

  private final Panel panel;
  private final int least;
  private final Blocks blocks;
  private final Sides sides;
  private final Map<Respondent, Said> drawn = new LinkedHashMap<>();

  /**
   * Starts with nothing drawn.
   *
   * @param least how many protected people anything shown must tell of
   */
  Drawing(Panel panel, Vocabulary vocabulary, int least) {
    this.panel = panel;
    this.least = least;
    this.blocks = new Blocks(panel, least);
    this.sides = new Sides(vocabulary, least);
  }

  /** Draws what may be drawn of everybody's latest answer. */
  void reveal(Collection<Said> latest) {
    blocks.admit(latest);
    var fresh =
        latest.stream()
            .filter(Predicate.not(this::isDrawn))
            .collect(partitioningBy(this::isVisible));
    draw(fresh.getOrDefault(true, List.of()));
    var enough =
        fresh.getOrDefault(false, List.of()).stream()
            .collect(groupingBy(blocks::of))
            .entrySet()
            .stream()
            .filter(block -> areEnough(block.getKey(), block.getValue()))
            .map(Map.Entry::getValue)
            .flatMap(List::stream)
            .toList();
    draw(enough);
    blocks.drawn(enough);
    sides.draw(enough.stream().filter(this::isInASum).toList(), inSums(), blocks);
  }

  boolean isDrawn(Said said) {
    return said.equals(drawn.get(said.by()));
  }

  private boolean isVisible(Said said) {
    return panel.isVisible(said.by().role(), said.by().unit());
  }

  /**
   * Those who answered anew, those of them who gave a value, and all who then have one: what is
   * left when those who know nothing are taken away must not be few either.
   */
  private boolean areEnough(Block block, List<Said> fresh) {
    var after = new HashMap<Respondent, Said>();
    protectedAndDrawn()
        .filter(said -> blocks.of(said).equals(block))
        .forEach(said -> after.put(said.by(), said));
    fresh.forEach(said -> after.put(said.by(), said));
    return fresh.size() >= least && areNoneOrEnough(fresh) && areNoneOrEnough(after.values());
  }

  private boolean areNoneOrEnough(Collection<Said> people) {
    var values = people.stream().filter(Sides::gaveAValue).count();
    return values == 0 || values >= least;
  }

  private Stream<Said> protectedAndDrawn() {
    return drawn.values().stream().filter(Predicate.not(this::isVisible));
  }

  private List<Said> inSums() {
    return protectedAndDrawn().filter(this::isInASum).toList();
  }

  private boolean isInASum(Said said) {
    return switch (blocks.of(said)) {
      case Block.Rest _, Block.Others _ -> true;
      case Block.Shown _ -> false;
    };
  }

  private void draw(List<Said> people) {
    people.forEach(said -> drawn.put(said.by(), said));
  }

  /** Everybody, then sides, then each unit with its roles. */
  SequencedMap<Who, List<Said>> parts() {
    var parts = new LinkedHashMap<Who, List<Said>>();
    add(parts, new Who.Everybody(), _ -> true);
    for (var side : Role.Side.values()) {
      if (sides.apart().contains(side)) {
        add(
            parts,
            new Who.OnSide(side),
            by -> sides.of(by.role()).filter(side::equals).isPresent());
      }
    }
    for (var unit : drawn.keySet().stream().map(Respondent::unit).sorted().distinct().toList()) {
      if (blocks.shows(unit)) {
        add(parts, new Who.InUnit(unit), by -> by.unit().equals(unit));
      }
      for (var role : panel.roles()) {
        if (blocks.shows(unit, role)) {
          add(
              parts,
              new Who.InRole(unit, role),
              by -> by.unit().equals(unit) && by.role().equals(role));
        }
      }
    }
    return parts;
  }

  private void add(Map<Who, List<Said>> parts, Who who, Predicate<Respondent> belongs) {
    var people = drawn.values().stream().filter(said -> belongs.test(said.by())).toList();
    if (!people.isEmpty()) {
      parts.put(who, people);
    }
  }
}
