package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import no.trappa.api.definition.Kind;
import no.trappa.api.value.Text;

/**
 * A level or an option to pick.
 *
 * @param level the level's number; empty for an option
 * @param value what a participant's page would send for it
 */
record Pick(Optional<String> level, Text text, String value) {

  static List<Pick> of(Kind kind) {
    return switch (kind) {
      case Kind.Level(var _, var anchors) ->
          anchors.stream().map(anchor -> anchor(anchor.value().toString(), anchor.text())).toList();
      case Kind.Choice(var options, var _) ->
          options.stream()
              .map(option -> new Pick(Optional.empty(), option.text(), option.id().value()))
              .toList();
      case Kind.Quantity _, Kind.FreeText _, Kind.Date _, Kind.Register _, Kind.Computed _ ->
          List.of();
    };
  }

  static ComponentRenderer<Div, Pick> drawnWith(Words words) {
    return new ComponentRenderer<>(pick -> pick.drawn(words));
  }

  private static Pick anchor(String level, Text text) {
    return new Pick(Optional.of(level), text, level);
  }

  private Div drawn(Words words) {
    var drawn = new Div();
    drawn.addClassName("anchor");
    level.ifPresent(number -> {
      var mark = new Span(number);
      mark.addClassName("level");
      mark.getElement().setAttribute("data-level", number);
      drawn.add(mark);
    });
    drawn.add(new Span(words.say(text)));
    return drawn;
  }
}
