package no.trappa.app.evaluation.ui;

import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.GateItem;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.Kind;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.value.Text;
import no.trappa.app.evaluation.Settlement;

/** Something a facilitator may settle, and how it is settled now. */
sealed interface Matter {

  Unit unit();

  /** Empty while it is open. */
  Optional<Settlement> settled();

  default boolean isOpen() {
    return settled().isEmpty();
  }

  /** What tells it from other matters, however it is settled. */
  default Object subject() {
    return switch (this) {
      case Item(var item, var unit, var _) -> List.of(item.id(), unit);
      case Reason(var indicator, var _, var unit, var _, var _) -> List.of(indicator, unit);
      case Dispute(var asked, var _, var _, var _, var unit, var _, var _) -> List.of(asked, unit);
      case GoAhead _ -> unit();
    };
  }

  /** The revision a change must name. */
  default long revision() {
    return settled().map(Settlement::revision).orElse(0L);
  }

  /** A document or decision the gate asks for. */
  record Item(GateItem item, Unit unit, Optional<Settlement> settled) implements Matter {}

  /** An indicator said not to apply, with the reasons given. */
  record Reason(
      IndicatorRef indicator,
      Text title,
      Unit unit,
      List<String> reasons,
      Optional<Settlement> settled)
      implements Matter {
    public Reason {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Answers two steps or more apart.
   *
   * @param title what is asked about, in a few words
   * @param steps how many steps of the scale lie between the lowest and the highest; empty where so
   *     few are protected that this tells what somebody said
   */
  record Dispute(
      QuestionRef asked,
      Text title,
      Text question,
      Kind.Level kind,
      Unit unit,
      Optional<Integer> steps,
      Optional<Settlement> settled)
      implements Matter {}

  /** Going on although not everything is met. */
  record GoAhead(Optional<Settlement> settled) implements Matter {
    @Override
    public Unit unit() {
      return Unit.collaboration();
    }
  }
}
