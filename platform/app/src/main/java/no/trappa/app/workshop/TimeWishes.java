package no.trappa.app.workshop;

import java.time.Clock;
import java.time.ZoneOffset;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Participant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Participants' wishes for more time: counted, and told to the facilitator without who. */
@Component
public class TimeWishes {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TimeWishes(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** Asks for more time with a question in this round; asking twice is asking once. */
  public void wish(Participant participant, IndicatorRef question, int round) {
    if (!hasWished(participant, question, round)) {
      try {
        insert(participant, question, round);
      } catch (DuplicateKeyException twiceAtOnce) {
        return;
      }
      events.publishEvent(new MoreTimeWished(participant.evaluation()));
    }
  }

  private void insert(Participant participant, IndicatorRef question, int round) {
    jdbc.sql("INSERT INTO time_wishes VALUES (?, ?, ?, ?, ?)")
        .param(participant.evaluation().value())
        .param(question.toString())
        .param(round)
        .param(participant.id().value())
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  public boolean hasWished(Participant participant, IndicatorRef question, int round) {
    return jdbc.sql(
                """
                SELECT COUNT(*) FROM time_wishes
                WHERE evaluation = ? AND question = ? AND round = ? AND participant = ?
                """)
            .params(
                participant.evaluation().value(),
                question.toString(),
                round,
                participant.id().value())
            .query(Integer.class)
            .single()
        > 0;
  }

  int count(Evaluation.Id evaluation, IndicatorRef question, int round) {
    return jdbc.sql(
            "SELECT COUNT(*) FROM time_wishes WHERE evaluation = ? AND question = ? AND round = ?")
        .params(evaluation.value(), question.toString(), round)
        .query(Integer.class)
        .single();
  }
}
