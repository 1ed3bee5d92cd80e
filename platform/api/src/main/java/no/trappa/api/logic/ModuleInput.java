package no.trappa.api.logic;

import java.util.List;
import no.trappa.api.answer.Situation;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.result.Tally;

/**
 * What a module's logic may see of the answers.
 *
 * @param tallies how people answered this module's questions, per unit and role; a distribution
 *     that would show what one person answered is not in it
 */
public record ModuleInput(
    ModuleDefinition module, Vocabulary vocabulary, Situation situation, List<Tally> tallies) {

  public ModuleInput {
    tallies = List.copyOf(tallies);
  }
}
