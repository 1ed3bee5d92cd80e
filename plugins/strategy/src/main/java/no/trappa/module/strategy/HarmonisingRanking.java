package no.trappa.module.strategy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.trappa.api.answer.Unit;
import no.trappa.api.result.Exhibit;
import no.trappa.api.value.Text;

/** The themes where choosing alike gives most for what it takes. */
final class HarmonisingRanking {

  private static final Text TITLE =
      new Text(
          "Hvor det lønner seg mest å velge likt",
          "Kvar det lønner seg mest å velje likt",
          "Where choosing alike pays most");

  private static final Text DESCRIPTION =
      new Text(
          "Tallet sier hvor mange par som blir like for hver som endrer retning. Regnemåten er vår"
              + " egen, og den sier ikke hvilken retning som bør velges.",
          "Talet seier kor mange par som blir like for kvar som endrar retning. Reknemåten er vår"
              + " eigen, og han seier ikkje kva retning som bør veljast.",
          "The figure says how many pairs become alike for each that changes direction. The way of"
              + " counting is our own, and it does not say which direction to choose.");

  private final Directions directions;

  HarmonisingRanking(Directions directions) {
    this.directions = directions;
  }

  /** The ranking; empty while nobody differs from anybody. */
  Optional<Exhibit> draw() {
    var entries =
        directions.themes().stream()
            .map(Harmonising::of)
            .filter(Harmonising::isNeeded)
            .sorted(Harmonising.MOST_FIRST)
            .map(this::entry)
            .toList();
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Exhibit.Ranking("harmonising", TITLE, directions.described(DESCRIPTION), entries));
  }

  private Exhibit.Entry entry(Harmonising harmonising) {
    return new Exhibit.Entry(
        harmonising.theme().title(), harmonising.gainForEachChange(), because(harmonising));
  }

  private Text because(Harmonising harmonising) {
    var way =
        harmonising
            .most()
            .map(most -> join(harmonising, most))
            .orElseGet(HarmonisingRanking::choose);
    return new Text(
        "%d av %d par er ulike. %s".formatted(harmonising.apart(), harmonising.pairs(), way.nb()),
        "%d av %d par er ulike. %s".formatted(harmonising.apart(), harmonising.pairs(), way.nn()),
        "%d of %d pairs differ. %s".formatted(harmonising.apart(), harmonising.pairs(), way.en()));
  }

  private Text join(Harmonising harmonising, Harmonising.Camp most) {
    var option = harmonising.theme().wording(most.option());
    var others = names(harmonising.others());
    return new Text(
        "Flest har valgt «%s». Noe annet har: %s.".formatted(option.nb(), others.nb()),
        "Flest har valt «%s». Noko anna har: %s.".formatted(option.nn(), others.nn()),
        "The largest group chose “%s”. Something else: %s.".formatted(option.en(), others.en()));
  }

  private static Text choose() {
    return new Text(
        "Ingen retning er valgt av flest. Velg én i et felles møte.",
        "Inga retning er vald av flest. Vel éi i eit felles møte.",
        "No direction is chosen by most. Choose one in a joint meeting.");
  }

  private Text names(List<Unit> units) {
    var parties =
        directions.parties().stream()
            .filter(party -> units.contains(party.unit()))
            .map(Party::name)
            .toList();
    return new Text(
        listed(parties, Text::nb), listed(parties, Text::nn), listed(parties, Text::en));
  }

  private static String listed(List<Text> names, Function<Text, String> language) {
    return String.join(", ", names.stream().map(language).toList());
  }
}
