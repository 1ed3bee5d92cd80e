package no.trappa.loadtest.phone;

import java.util.UUID;

/** One answer on its way; sent again, it is the same one. */
public record Tap(
    UUID id, String participant, String evaluation, String question, String answer, long seen) {

  private static final String DONT_KNOW = "?";

  static Tap on(Screen screen, Screen.Part part, String answer, long seen) {
    return new Tap(
        UUID.randomUUID(),
        screen.participant(),
        screen.evaluation(),
        part.question(),
        answer,
        seen);
  }

  String json() {
    var known = !answer.equals(DONT_KNOW);
    return """
    {"id":"%s","evaluation":"%s","participant":"%s","question":"%s","answers":[%s],\
    "instead":"%s","reason":"","seen":%d}\
    """
        .formatted(
            id,
            evaluation,
            participant,
            question,
            known ? '"' + answer + '"' : "",
            known ? "" : DONT_KNOW,
            seen)
        .strip();
  }
}
