package no.trappa.app.workshop.ui;

import java.util.List;

/**
 * What a room tells those who are in it, as the template wants it.
 *
 * @param state open, others, revealed, discussing, agreed, waiting, paused, stairs, readiness or
 *     steps
 * @param question the question the room is at; empty when it is at none
 * @param divided how people divide, part by part; empty before it is shown
 * @param agreed what was agreed on, by whom
 * @param verdict whether the organisations are ready, in words; empty where that is not shown
 * @param steps the first next steps; empty where they are not shown
 */
record Panel(
    String state,
    String question,
    int round,
    List<Divided> divided,
    List<Settled> agreed,
    String verdict,
    List<String> steps) {

  /**
   * An agreed answer, with the view that did not prevail.
   *
   * @param part what it answers, where the question has several parts
   */
  record Settled(String unit, String part, String answer, String note, String minority) {}

  static Panel of(String state) {
    return new Panel(state, "", 1, List.of(), List.of(), "", List.of());
  }
}
