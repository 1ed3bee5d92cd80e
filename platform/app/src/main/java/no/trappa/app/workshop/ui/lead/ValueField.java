package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trappa.api.answer.AnswerValue;
import no.trappa.api.definition.Kind;
import no.trappa.api.value.Text;

/** Picks the level or the options that were agreed on. */
class ValueField extends Div {

  private final Words words;
  private final List<Pick> picks;
  private final boolean several;
  private final RadioButtonGroup<Pick> one = new RadioButtonGroup<>();
  private final CheckboxGroup<Pick> many = new CheckboxGroup<>();

  ValueField(Words words, Agreeable agreeable) {
    this.words = words;
    this.picks = picks(agreeable.kind());
    this.several = agreeable.kind() instanceof Kind.Choice(var _, var more) && more;
    one.setLabel(words.say("agreed.value"));
    many.setLabel(words.say("agreed.value"));
    one.setItems(picks);
    many.setItems(picks);
    one.setRenderer(new ComponentRenderer<>(this::describe));
    many.setRenderer(new ComponentRenderer<>(this::describe));
    one.setErrorMessage(words.say("agreed.value.missing"));
    many.setErrorMessage(words.say("agreed.value.missing"));
    add(several ? many : one);
  }

  /** What is picked; empty, and marked as missing, when nothing is. */
  Optional<AnswerValue> read() {
    var value = value();
    one.setInvalid(value.isEmpty());
    many.setInvalid(value.isEmpty());
    return value;
  }

  Optional<AnswerValue> value() {
    var picked = several ? many.getValue() : one.getOptionalValue().map(Set::of).orElse(Set.of());
    return picked.stream().map(Pick::value).reduce(ValueField::together);
  }

  void set(Optional<AnswerValue> value) {
    var picked =
        picks.stream()
            .filter(pick -> value.filter(pick::isIn).isPresent())
            .collect(Collectors.toSet());
    many.setValue(picked);
    picked.stream().findFirst().ifPresentOrElse(one::setValue, one::clear);
    one.setInvalid(false);
    many.setInvalid(false);
  }

  private static AnswerValue together(AnswerValue some, AnswerValue more) {
    return some instanceof AnswerValue.Chosen(var first)
            && more instanceof AnswerValue.Chosen(var second)
        ? new AnswerValue.Chosen(
            Stream.concat(first.stream(), second.stream()).collect(Collectors.toSet()))
        : more;
  }

  private Div describe(Pick pick) {
    var described = new Div();
    described.addClassName("anchor");
    pick.level()
        .ifPresent(level -> {
          var mark = new Span(level);
          mark.addClassName("level");
          mark.getElement().setAttribute("data-level", level);
          described.add(mark);
        });
    described.add(new Span(words.say(pick.text())));
    return described;
  }

  private static List<Pick> picks(Kind kind) {
    return switch (kind) {
      case Kind.Level(var _, var anchors) ->
          anchors.stream()
              .map(anchor ->
                  new Pick(
                      Optional.of(anchor.value().toString()),
                      anchor.text(),
                      new AnswerValue.Level(anchor.value())))
              .toList();
      case Kind.Choice(var options, var _) ->
          options.stream()
              .map(option ->
                  new Pick(
                      Optional.empty(), option.text(), new AnswerValue.Chosen(Set.of(option.id()))))
              .toList();
      case Kind.Quantity _, Kind.FreeText _, Kind.Date _, Kind.Register _, Kind.Computed _ ->
          List.of();
    };
  }

  /** One thing to pick. */
  private record Pick(Optional<String> level, Text text, AnswerValue value) {
    boolean isIn(AnswerValue whole) {
      return whole.equals(value) || (whole instanceof AnswerValue.Chosen all && isIn(all));
    }

    private boolean isIn(AnswerValue.Chosen all) {
      return value instanceof AnswerValue.Chosen own && all.options().containsAll(own.options());
    }
  }
}
