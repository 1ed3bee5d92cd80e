package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.trappa.api.definition.Kind;
import no.trappa.app.shell.DayPicker;

/**
 * A field to fill in, of the form the question has.
 *
 * @param written what stands in it, as a participant's page would send it
 * @param write puts that in
 */
record Blank<F extends Component & HasValidation>(
    F field, Supplier<List<String>> written, Consumer<List<String>> write) {

  static Blank<?> of(Words words, Kind kind) {
    return switch (kind) {
      case Kind.Choice(var _, var several) when several -> several(words, kind);
      case Kind.Level _, Kind.Choice _ -> one(words, kind);
      case Kind.Quantity(var unit, var _, var _) -> number(words, words.say(unit));
      case Kind.Date _ -> day(words);
      case Kind.FreeText _, Kind.Register _, Kind.Computed _ -> words(words);
    };
  }

  /** Marks it as wrong; with empty words, as right. */
  void mark(String fault) {
    field.setErrorMessage(fault);
    field.setInvalid(!fault.isEmpty());
  }

  private static Blank<?> one(Words words, Kind kind) {
    var group = new RadioButtonGroup<Pick>(words.say("agreed.value"));
    var picks = Pick.of(kind);
    group.setItems(picks);
    group.setRenderer(Pick.drawnWith(words));
    return new Blank<>(
        group,
        () -> group.getOptionalValue().map(Pick::value).stream().toList(),
        chosen ->
            picks.stream()
                .filter(pick -> chosen.contains(pick.value()))
                .findFirst()
                .ifPresentOrElse(group::setValue, group::clear));
  }

  private static Blank<?> several(Words words, Kind kind) {
    var group = new CheckboxGroup<Pick>(words.say("agreed.value"));
    var picks = Pick.of(kind);
    group.setItems(picks);
    group.setRenderer(Pick.drawnWith(words));
    return new Blank<>(
        group,
        () -> group.getValue().stream().map(Pick::value).toList(),
        chosen ->
            group.setValue(
                picks.stream()
                    .filter(pick -> chosen.contains(pick.value()))
                    .collect(Collectors.toSet())));
  }

  private static Blank<?> number(Words words, String unit) {
    var field = new TextField(words.say("agreed.value"));
    field.setHelperText(unit);
    return new Blank<>(field, () -> List.of(field.getValue()), text(field::setValue));
  }

  private static Blank<?> words(Words words) {
    var area = new TextArea(words.say("agreed.value"));
    return new Blank<>(area, () -> List.of(area.getValue()), text(area::setValue));
  }

  private static Blank<?> day(Words words) {
    var picker = new DayPicker(words.say("agreed.value"));
    return new Blank<>(
        picker,
        () -> picker.getOptionalValue().map(LocalDate::toString).stream().toList(),
        written ->
            written.stream()
                .findFirst()
                .map(LocalDate::parse)
                .ifPresentOrElse(picker::setValue, picker::clear));
  }

  private static Consumer<List<String>> text(Consumer<String> write) {
    return written -> write.accept(String.join("", written));
  }
}
