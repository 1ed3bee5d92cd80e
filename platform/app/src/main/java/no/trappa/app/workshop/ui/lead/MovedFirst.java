package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.html.Div;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.collaboration.EditConflict;
import no.trappa.app.shell.Notice;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Moved;

/** Someone else moved the room first: says who, and what they did. */
class MovedFirst extends Div {

  private final Words words;

  MovedFirst(Words words, EditConflict conflict) {
    this.words = words;
    if (conflict.theirs() instanceof Moved theirs) {
      add(
          new Notice(
              Notice.Tone.WAIT,
              words.say("moved"),
              words.say("moved.by", theirs.by(), did(theirs.move()))));
    }
  }

  private String did(Move move) {
    return switch (move) {
      case Move.Open(var question) -> about("open", question);
      case Move.Park(var question) -> about("park", question);
      case Move.Skip(var question) -> about("skip", question);
      case Move.TakeUp(var question) -> about("take-up", question);
      case Move.Show(var picture) -> words.say("did.show", words.say("picture", picture));
      case Move.Reveal() -> words.say("did.reveal");
      case Move.Discuss() -> words.say("did.discuss");
      case Move.VoteAgain() -> words.say("did.again");
      case Move.Agree() -> words.say("did.agree");
      case Move.ShowNames _, Move.OrderBy _, Move.Lead _ -> words.say("did.settings");
      case Move.Pause() -> words.say("did.pause");
      case Move.Resume() -> words.say("did.resume");
      case Move.StartTimer _, Move.AddTime _, Move.StopTimer _ -> words.say("did.timer");
    };
  }

  private String about(String what, IndicatorRef question) {
    return words.say("did." + what, words.question(question));
  }
}
