package no.trappa.app.workshop;

import java.util.Optional;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Kind;
import no.trappa.api.value.Text;
import no.trappa.app.evaluation.Answers;
import no.trappa.app.evaluation.EvidenceNote;
import no.trappa.app.evaluation.Participant;
import no.trappa.app.evaluation.Receipt;
import no.trappa.app.evaluation.Tap;
import no.trappa.app.workshop.room.LiveRooms;
import org.springframework.stereotype.Component;

/** Where entries are handed in, whether a form or the script brings them. */
@Component
public class Desk {

  private final Answers answers;
  private final Rooms rooms;
  private final LiveRooms liveRooms;

  Desk(Answers answers, Rooms rooms, LiveRooms liveRooms) {
    this.answers = answers;
    this.rooms = rooms;
    this.liveRooms = liveRooms;
  }

  /** Returns once the answer is on disk, or with why it will not be. */
  public Outcome handIn(Participant participant, Part part, Entry entry) {
    return switch (Reading.of(part.kind(), entry.filled())) {
      case Reading.Answer(var value) -> withSource(participant, part, entry, value);
      case Reading.Unclear(var fault) -> new Outcome.Declined(fault);
      case Reading.Nothing _ -> nothing(part, entry);
    };
  }

  /** An answer that was taken away, or words about none, would otherwise be lost in silence. */
  private static Outcome nothing(Part part, Entry entry) {
    if (entry.seen() > 0) {
      var message =
          part.kind() instanceof Kind.Register
              ? "workshop.rows.fault.cleared"
              : "workshop.fault.cleared";
      return new Outcome.Declined(Fault.of(Fault.Field.ANSWER, message));
    }
    return entry.comment().isBlank() && entry.source().isEmpty()
        ? new Outcome.Empty()
        : new Outcome.Declined(Fault.of(Fault.Field.ANSWER, "workshop.fault.answer-first"));
  }

  private Outcome withSource(Participant participant, Part part, Entry entry, AnswerValue value) {
    return switch (SourceReading.of(entry.source())) {
      case SourceReading.Read(var note) -> submit(participant, part, entry, value, note);
      case SourceReading.Unclear(var fault) -> new Outcome.Declined(fault);
    };
  }

  private Outcome submit(
      Participant participant,
      Part part,
      Entry entry,
      AnswerValue value,
      Optional<EvidenceNote> note) {
    var comment = Optional.of(entry.comment().strip()).filter(words -> !words.isEmpty());
    var tap =
        new Tap(
            entry.tap(),
            participant.id(),
            part.ref(),
            value,
            comment,
            note,
            entry.seen(),
            round(participant, part, entry));
    return switch (answers.submit(tap)) {
      case Receipt.Saved(var revision) -> kept(participant.id(), revision);
      case Receipt.Repeated(var revision) -> kept(participant.id(), revision);
      case Receipt.Superseded(var revision) -> new Outcome.Outdated(revision);
      case Receipt.Refused(var why) -> new Outcome.Declined(fault(tap, why));
      case Receipt.NotNow(var why) -> new Outcome.Later(Fault.of(why));
    };
  }

  /** An answer kept while the network was away belongs to the round it was made in. */
  private int round(Participant participant, Part part, Entry entry) {
    var now = liveRooms.room(participant.evaluation()).round(part.ref().indicator());
    return Math.clamp(entry.round(), 1, now);
  }

  /** Told where it lies: a comment, a reason and the evidence stand in fields of their own. */
  private static Fault fault(Tap tap, Text why) {
    return Stream.of(
            tap.commentFault().map(words -> Fault.in(Fault.Field.COMMENT, words)),
            tap.reasonFault().map(words -> Fault.in(Fault.Field.REASON, words)),
            tap.titleFault().map(words -> Fault.in(Fault.Field.EVIDENCE_TITLE, words)),
            tap.linkFault().map(words -> Fault.in(Fault.Field.EVIDENCE_LINK, words)))
        .flatMap(Optional::stream)
        .filter(fault -> fault.why().equals(new Fault.Why.Said(why)))
        .findFirst()
        .orElseGet(() -> Fault.of(why));
  }

  private Outcome kept(Participant.Id participant, long revision) {
    rooms.answered(participant);
    return new Outcome.Kept(revision);
  }
}
