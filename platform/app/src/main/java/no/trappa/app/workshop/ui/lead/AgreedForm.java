package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.answer.Unit;
import no.trappa.api.value.Text;
import no.trappa.app.evaluation.Decision;
import no.trappa.app.evaluation.Settlement;
import no.trappa.app.evaluation.Signing;

/**
 * What is agreed on one question, for whom, why, and the view that did not prevail. It stays as it
 * is written whatever else happens in the room.
 */
class AgreedForm extends Div {

  private static final int LONGEST = 2000;

  private final Words words;
  private final Select<Whom> whom = new Select<>();
  private final ValueField value;
  private final TextArea note;
  private final TextArea minority;
  private final Meanwhile meanwhile;
  private final MoveButton save;
  private final Map<Unit, Long> seen = new HashMap<>();
  private Agreeable agreeable;
  private Draft loaded = Draft.EMPTY;

  AgreedForm(Words words, Agreeable agreeable, BiPredicate<List<Signing>, AgreedForm> save) {
    this.words = words;
    this.agreeable = agreeable;
    this.value = new ValueField(words, agreeable.kind());
    this.note = area("agreed.note");
    this.minority = area("agreed.minority");
    this.meanwhile = new Meanwhile(words, agreeable.kind());
    this.save =
        new MoveButton(
            words.say("agreed.save"),
            () -> read().map(signings -> save.test(signings, this)).orElse(true));
    addClassName("stack");
    whom.setLabel(words.say("agreed.whom"));
    whom.setItemLabelGenerator(one -> one.name(words));
    whom.setItems(Whom.of(agreeable));
    whom.addValueChangeListener(_ -> load());
    whom.setValue(Whom.of(agreeable).getFirst());
    add(
        new Paragraph(words.say(agreeable.words())),
        whom,
        value,
        note,
        minority,
        meanwhile,
        this.save);
  }

  /** Takes in what others did meanwhile; what is half written stays. */
  void show(Agreeable newer, boolean open) {
    agreeable = newer;
    save.offer(open);
    var changed =
        chosen().stream()
            .flatMap(unit -> newer.settled(unit).stream())
            .filter(settled -> settled.revision() > seen(settled.decision().unit()))
            .toList();
    var gone =
        chosen().stream().filter(unit -> seen(unit) > 0 && newer.settled(unit).isEmpty()).toList();
    if (!changed.isEmpty() || !gone.isEmpty()) {
      take(changed, gone);
    }
  }

  /** It was saved; from now on it is changed and not written anew. */
  void saved(List<Settlement> settlements) {
    settlements.forEach(this::see);
    loaded = draft();
    meanwhile.removeAll();
  }

  /** Others saved the same first: tells what, and lets the next save put this on top. */
  void overtaken(List<Settlement> theirs) {
    meanwhile.removeAll();
    theirs.forEach(this::see);
    meanwhile.overtaken(theirs.stream().filter(one -> !one.withdrawn()).toList());
    var gone = theirs.stream().filter(Settlement::withdrawn).map(one -> one.decision().unit());
    tellGone(gone.toList());
  }

  void refused(Text why) {
    meanwhile.refused(why);
  }

  /** Goes on to the next unit whose level waits. */
  void moveOn() {
    Whom.of(agreeable).stream()
        .filter(one -> agreeable.disputed().containsAll(one.units()))
        .findFirst()
        .ifPresent(whom::setValue);
  }

  void focus() {
    whom.focus();
  }

  private void take(List<Settlement> changed, List<Unit> gone) {
    if (draft().equals(loaded)) {
      // What nobody has been shown is no news to anybody.
      var known = changed.stream().filter(one -> seen(one.decision().unit()) > 0).toList();
      load();
      meanwhile.changed(known);
    } else {
      meanwhile.removeAll();
      changed.forEach(this::see);
      meanwhile.overtaken(changed);
    }
    tellGone(gone);
  }

  private void tellGone(List<Unit> gone) {
    gone.forEach(unit -> seen.put(unit, 0L));
    if (!gone.isEmpty()) {
      meanwhile.gone(gone);
    }
  }

  /** What is agreed already for those who are picked, so that it can be changed. */
  private void load() {
    var before = draft();
    chosen()
        .forEach(
            unit -> seen.put(unit, agreeable.settled(unit).map(Settlement::revision).orElse(0L)));
    meanwhile.removeAll();
    var agreed = chosen().stream().flatMap(unit -> agreeable.agreed(unit).stream()).findFirst();
    if (before.equals(loaded) || agreed.isPresent()) {
      loaded = agreed.map(one -> Draft.of(one, words.phrases().language())).orElse(Draft.EMPTY);
      value.fill(loaded.value());
      note.setValue(loaded.note());
      minority.setValue(loaded.minority());
    }
  }

  private Optional<List<Signing>> read() {
    List.of(note, minority)
        .forEach(area -> area.setInvalid(area.getValue().strip().length() > LONGEST));
    return value
        .read()
        .filter(_ -> !note.isInvalid() && !minority.isInvalid())
        .map(said -> chosen().stream().map(unit -> signing(unit, said)).toList());
  }

  private Signing signing(Unit unit, AnswerValue said) {
    return new Signing(
        new Decision.Agreed(
            unit, agreeable.question(), said, Optional.empty(), text(note), text(minority)),
        seen(unit));
  }

  private void see(Settlement settlement) {
    seen.put(settlement.decision().unit(), settlement.revision());
  }

  private long seen(Unit unit) {
    return seen.getOrDefault(unit, 0L);
  }

  private List<Unit> chosen() {
    return whom.getOptionalValue().map(Whom::units).orElse(List.of());
  }

  private Draft draft() {
    return new Draft(value.filled(), note.getValue(), minority.getValue());
  }

  private TextArea area(String key) {
    var area = new TextArea(words.say(key));
    area.setErrorMessage(words.say("agreed.too-long", LONGEST));
    return area;
  }

  private static Optional<String> text(TextArea area) {
    return Optional.of(area.getValue().strip()).filter(Predicate.not(String::isEmpty));
  }
}
