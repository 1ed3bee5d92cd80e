package no.trappa.engine.change;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.RowQuantity;
import no.trappa.engine.condition.Mentions;
import no.trappa.engine.tally.AskedIndicator;
import no.trappa.engine.tally.Question;
import no.trappa.engine.tally.Questionnaire;

/** The questions an indicator's level rests on in the end. */
final class Foundations {

  private final Questionnaire questionnaire;
  private final Set<IndicatorRef> seen = new HashSet<>();
  private final LinkedHashSet<Question> questions = new LinkedHashSet<>();

  private Foundations(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /** Its own, and for a computed one all that its conditions and rows look at. */
  static Set<Question> of(AskedIndicator asked, Questionnaire questionnaire) {
    var foundations = new Foundations(questionnaire);
    foundations.collect(asked);
    return foundations.questions;
  }

  /** The other indicators that a computed level looks at by itself. */
  static Set<IndicatorRef> mentioned(AskedIndicator asked) {
    var mentioned = new LinkedHashSet<IndicatorRef>();
    if (asked.indicator().kind() instanceof Kind.Computed computed) {
      Stream.concat(
              computed.levels().stream()
                  .flatMap(level -> Mentions.of(level.when()))
                  .map(QuestionRef::indicator),
              computed.rows().stream().map(RowQuantity::register))
          .filter(ref -> !ref.equals(asked.ref()))
          .forEach(mentioned::add);
    }
    return mentioned;
  }

  private void collect(AskedIndicator asked) {
    if (!seen.add(asked.ref())) {
      return;
    }
    asked.asked().forEach(questions::add);
    if (asked.isComputed()) {
      asked.measures().forEach(questions::add);
      for (var ref : mentioned(asked)) {
        questionnaire.indicator(ref).ifPresent(this::collectAll);
      }
    }
  }

  /** Conditions may look at a quantity that is asked beside a level. */
  private void collectAll(AskedIndicator asked) {
    collect(asked);
    asked.measures().forEach(questions::add);
  }
}
