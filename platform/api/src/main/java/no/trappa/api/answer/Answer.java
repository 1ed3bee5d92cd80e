package no.trappa.api.answer;

import java.time.LocalDate;
import java.util.Optional;
import no.trappa.api.definition.QuestionRef;

/**
 * One respondent's latest answer to one question.
 *
 * @param on the day it was given, in the collaboration's zone
 * @param evidence the newest day of the evidence behind it; empty when it is only stated
 */
public record Answer(
    Respondent respondent,
    QuestionRef question,
    AnswerValue value,
    LocalDate on,
    Optional<LocalDate> evidence) {}
