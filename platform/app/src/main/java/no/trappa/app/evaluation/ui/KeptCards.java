package no.trappa.app.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One card for each matter. A card is made anew only when its matter changed and nobody writes on
 * it, and cards stay in the order they came in: nothing moves while somebody reads or writes.
 */
class KeptCards<M extends Matter> extends Div {

  private final Function<M, Component> maker;
  private final Map<Object, Kept<M>> kept = new LinkedHashMap<>();

  KeptCards(Function<M, Component> maker) {
    this.maker = maker;
  }

  void show(List<M> matters) {
    var subjects = matters.stream().map(Matter::subject).toList();
    kept.entrySet().removeIf(one -> !subjects.contains(one.getKey()) && leaves(one.getValue()));
    matters.forEach(this::show);
  }

  boolean isEmpty() {
    return kept.isEmpty();
  }

  private void show(M matter) {
    var before = kept.get(matter.subject());
    if (before == null) {
      var card = maker.apply(matter);
      add(card);
      kept.put(matter.subject(), new Kept<>(matter, card));
    } else {
      change(before, matter);
    }
  }

  private void change(Kept<M> before, M matter) {
    switch (before.stage()) {
      case UNTOUCHED -> {
        if (!before.matter().equals(matter)) {
          replace(before, matter);
        }
      }
      case BEGUN -> before.tell(matter);
      case DONE -> replace(before, matter);
    }
  }

  private void replace(Kept<M> before, M matter) {
    var card = maker.apply(matter);
    replace(before.card(), card);
    kept.put(matter.subject(), new Kept<>(matter, card));
  }

  private boolean leaves(Kept<M> gone) {
    var leaves = gone.stage() != Submission.Stage.BEGUN;
    if (leaves) {
      remove(gone.card());
    }
    return leaves;
  }

  /** A card, and the matter it was made from. */
  private record Kept<M extends Matter>(M matter, Component card) {

    Submission.Stage stage() {
      return submission().map(Submission::stage).orElse(Submission.Stage.UNTOUCHED);
    }

    void tell(M now) {
      if (!now.settled().equals(matter.settled())) {
        submission().ifPresent(begun -> begun.overtakenBy(now.settled()));
      }
    }

    private Optional<Submission> submission() {
      return card instanceof Writing writing ? writing.submission() : Optional.empty();
    }
  }
}
