package no.trappa.app.command;

/** A module that someone wrote in an afternoon. */
final class SmallModules {

  static final String GOOD =
      """
      format: trappa-module/1
      id: small
      version: 1.0.0
      api: "[1,2)"
      title: {nb: Liten, nn: Liten, en: Small}
      summary: {nb: Kort., nn: Kort., en: Short.}
      publisher:
        name: Someone
        licence: Apache-2.0
        contact: post@example.org
        sells: false
        basis: {nb: Erfaring., nn: Røynsle., en: Experience.}
      score: minimum
      scales: {steps: {kind: ordinal, levels: [0, 1]}}
      groups:
        - id: first
          title: {nb: Først, nn: Først, en: First}
          score: minimum
          indicators:
            - id: gain
              title: {nb: Gevinst, nn: Gevinst, en: Gain}
              kind: level
              scale: steps
              question: {nb: Hva?, nn: Kva?, en: What?}
              respondents: {responsible: municipal-director}
              across: minimum
              levels:
                - {value: 0, text: {nb: Intet, nn: Inkje, en: Nothing}}
                - {value: 1, text: {nb: Alt, nn: Alt, en: All}}
      """;

  private SmallModules() {}
}
