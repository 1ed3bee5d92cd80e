package no.trappa.engine.condition;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.Scale;
import no.trappa.api.definition.Setting;
import no.trappa.api.result.Score;
import no.trappa.api.value.Fraction;

/** What a condition can look at. */
public interface Facts {

  boolean matches(Setting setting);

  /** The day everything is held against. */
  LocalDate reference();

  /** Whose answer stands for a unit: its own, or that of the whole where only the whole has one. */
  Unit voiceOf(QuestionRef question, Unit unit);

  /** A unit's level or quantity; empty where the question is not asked in this evaluation. */
  Optional<Score> score(QuestionRef question, Unit unit);

  /** Each unit's own level or quantity; empty where the question is not asked. */
  Map<Unit, Score> scores(QuestionRef question);

  /** Each unit's own choice, words, day or rows; units that have none are left out. */
  Map<Unit, AnswerValue> said(QuestionRef question);

  /** The scale a question's levels lie on; empty for quantities, choices and words. */
  Optional<Scale> scale(QuestionRef question);

  /** What the next gate requires of an indicator; empty where it requires nothing. */
  Optional<Fraction> required(IndicatorRef indicator);
}
