package no.trappa.app.workshop.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.value.Fraction;
import no.trappa.app.collaboration.Collaborations;
import no.trappa.app.evaluation.Evaluation;
import no.trappa.app.evaluation.Evaluations;
import no.trappa.app.evaluation.Participant;
import no.trappa.app.evaluation.Receipt;
import no.trappa.app.evaluation.Settlements;
import no.trappa.app.evaluation.Tap;
import no.trappa.app.evaluation.ui.People;
import no.trappa.app.shell.FacilitatorAtWork;
import no.trappa.app.workshop.agenda.Agendas;
import no.trappa.app.workshop.room.LiveRooms;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Room;
import no.trappa.app.workshop.room.Step;
import org.springframework.context.annotation.Import;

/** Kari leads a meeting of three municipalities in the pre-project. */
@Import({People.class, AtTheMeeting.Host.class})
abstract class AtTheMeeting extends FacilitatorAtWork {

  protected static final IndicatorRef OWN_GAIN = IndicatorRef.parse("preconditions/own-gain");

  private final Host host;
  private final Evaluation evaluation;

  AtTheMeeting(Host host) {
    this.host = host;
    this.evaluation =
        host.evaluations()
            .start(
                threeMunicipalities(host.collaborations()).id(),
                new AssessmentDefinition.Id("pre-project"),
                LocalDate.of(2026, 3, 1));
  }

  /** What the meeting runs on. */
  record Host(
      Collaborations collaborations,
      Evaluations evaluations,
      Settlements settlements,
      LiveRooms rooms,
      Agendas agendas,
      People people,
      Clock clock) {}

  protected Host host() {
    return host;
  }

  protected Evaluation evaluation() {
    return evaluation;
  }

  protected Participant join(String organisation, String role) {
    return host.people().join(evaluation, organisation, role);
  }

  protected void say(Participant participant, int level) {
    host.people().say(participant, OWN_GAIN.toString(), level);
  }

  /** Changes the answer after the room was asked again. */
  protected void sayAgain(Participant participant, int level) {
    var tap =
        new Tap(
            UUID.randomUUID(),
            participant.id(),
            QuestionRef.of(OWN_GAIN),
            new AnswerValue.Level(Fraction.of(level)),
            Optional.empty(),
            Optional.empty(),
            1,
            2);
    assertThat(host.people().answers().submit(tap)).isInstanceOf(Receipt.Saved.class);
  }

  /** What another facilitator does. */
  protected void another(Move move) {
    host.rooms().move(evaluation.id(), move, "ola", room().moves());
  }

  protected void open() {
    navigate(LeadView.class, Map.of("evaluation", evaluation.id().toString()));
  }

  /** Another page of the same facilitator. */
  protected void lead(Move move) {
    host.rooms().move(evaluation.id(), move, "kari", room().moves());
  }

  /** Of several buttons that say the same, the one beside the question comes first. */
  @Override
  protected void press(String words) {
    test(find(Button.class).withText(words).all().getFirst()).click();
  }

  protected List<String> buttons() {
    return find(Button.class, (Component) getCurrentView()).all().stream()
        .map(Button::getText)
        .toList();
  }

  /** News comes a moment after what it tells of, and may come in several parts. */
  protected void waitFor(BooleanSupplier shown) {
    for (var looks = 0; looks < 20 && !shown.getAsBoolean(); looks++) {
      runPendingSignalsTasks(1, TimeUnit.SECONDS);
    }
    assertThat(shown.getAsBoolean()).isTrue();
  }

  protected Room room() {
    return host.rooms().room(evaluation.id());
  }

  protected IndicatorRef question() {
    return room().scene().question().orElseThrow();
  }

  protected Step step(IndicatorRef question) {
    return Optional.ofNullable(room().asked().get(question)).orElseThrow().step();
  }

  protected Duration left() {
    return room().left(host.clock().instant()).orElseThrow();
  }
}
