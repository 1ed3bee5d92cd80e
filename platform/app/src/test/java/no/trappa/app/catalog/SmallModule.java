package no.trappa.app.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.Situation;
import no.trappa.api.definition.Ambition;
import no.trappa.api.definition.Phase;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.logic.ModuleInput;
import no.trappa.api.logic.ModuleOutcome;
import no.trappa.api.value.Version;
import no.trappa.engine.content.Source;
import no.trappa.engine.content.module.ModuleReader;

/** A module with one question, as text that tests change. */
final class SmallModule {

  private SmallModule() {}

  /** What its logic gets to see when nobody has answered. */
  static ModuleOutcome outcomeOfNothing() {
    var module =
        new ModuleReader(Optional.empty())
            .read(Source.of("module.yaml", yaml("small", "1.0.0")))
            .accepted()
            .orElseThrow();
    var vocabulary =
        new Vocabulary(new Version(1, 0, 0), List.of(), List.of(), List.of(), List.of(), List.of());
    var situation =
        new Situation(
            new Phase.Id("pre-project"),
            Ambition.LIMITED,
            Optional.empty(),
            LocalDate.of(2027, 3, 1),
            List.of(),
            5);
    var input = new ModuleInput(module, vocabulary, situation, List.of());
    return new ModuleOutcome(input, List.of(), List.of());
  }

  static String yaml(String id, String version) {
    return
"""
format: trappa-module/1
id: %s
version: %s
api: "[1,2)"
title: {nb: Liten, nn: Liten, en: Small}
summary: {nb: Ett spørsmål., nn: Eitt spørsmål., en: One question.}
publisher:
  name: Somebody
  licence: Apache-2.0
  contact: post@example.org
  sells: false
  basis: {nb: Ingenting., nn: Ingenting., en: Nothing.}
score: minimum
scales:
  facts: {kind: ordinal, levels: [0, 1]}
groups:
  - id: all
    title: {nb: Alt, nn: Alt, en: All}
    score: minimum
    indicators:
      - id: first
        title: {nb: Først, nn: Først, en: First}
        kind: level
        question: {nb: Er det gjort?, nn: Er det gjort?, en: Is it done?}
        scale: facts
        levels:
          - {value: 0, text: {nb: Nei, nn: Nei, en: "No"}}
          - {value: 1, text: {nb: Ja, nn: Ja, en: "Yes"}}
        respondents: {responsible: municipal-director}
        across: minimum
steps:
  - id: do-it
    text: {nb: Gjør det., nn: Gjer det., en: Do it.}
    lifts: [first]
    responsible: municipal-director
    decides: [{when: {}, body: municipal-director}]
"""
        .formatted(id, version);
  }
}
