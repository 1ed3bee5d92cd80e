package no.trappa.api.answer;

import java.time.LocalDate;
import java.util.Optional;
import no.trappa.api.definition.QuestionRef;

/**
 * What a unit settled on, beside the individual answers, which all remain.
 *
 * @param note why, in the group's words
 * @param minority the view that did not prevail
 */
public record AgreedAnswer(
    Unit unit,
    QuestionRef question,
    AnswerValue value,
    LocalDate on,
    Optional<LocalDate> evidence,
    Optional<String> note,
    Optional<String> minority) {}
