package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.app.results.Supposition;
import no.trappa.app.workshop.room.Room;

/** What the room could agree on to open the gate; supposed, and worked out when it is opened. */
class WhatIfPanel extends Div {

  private final Words words;
  private final Function<Predicate<IndicatorRef>, Supposition> suppose;
  private final Details details;
  private final Div content = new Div();
  private Optional<Meeting> shown = Optional.empty();

  WhatIfPanel(Words words, Function<Predicate<IndicatorRef>, Supposition> suppose) {
    this.words = words;
    this.suppose = suppose;
    this.details = new Details(words.say("what-if"), content);
    details.addOpenedChangeListener(event -> {
      if (event.isOpened()) {
        shown.ifPresent(this::work);
      }
    });
    content.addClassName("stack");
    addClassNames("card", "lead-what-if");
    add(details);
  }

  /** While people answer a question nothing is supposed of it. */
  void show(Meeting meeting) {
    var stale =
        shown
            .filter(before ->
                before.room().moves() == meeting.room().moves()
                    && before.settling().equals(meeting.settling()))
            .isEmpty();
    shown = Optional.of(meeting);
    setVisible(meeting.isOpen() && !meeting.isAnswering());
    if (stale && details.isOpened() && isVisible()) {
      work(meeting);
    }
  }

  private void work(Meeting meeting) {
    content.removeAll();
    var badge = new Span(words.say("what-if.badge"));
    badge.addClassNames("badge", "wait");
    content.add(new Div(badge), new Paragraph(words.say("what-if.means")));
    meeting
        .stop()
        .ifPresent(
            stop -> add(words.say(stop.indicator().title()), suppose.apply(stop.ref()::equals)));
    add(words.say("what-if.all"), suppose.apply(isTold(meeting.room())));
  }

  private static Predicate<IndicatorRef> isTold(Room room) {
    return indicator -> !room.isAnswering(indicator);
  }

  private void add(String title, Supposition supposed) {
    var list = new UnorderedList();
    byQuestion(supposed)
        .forEach((question, levels) ->
            list.add(new ListItem(words.say("what-if.line", question, levels))));
    content.add(new H3(title));
    if (!supposed.agreements().isEmpty()) {
      content.add(new Paragraph(words.say("what-if.agree")), list);
    }
    content.add(new Paragraph(sum(supposed)));
  }

  private Map<String, String> byQuestion(Supposition supposed) {
    return supposed.agreements().stream()
        .collect(
            Collectors.groupingBy(
                one -> words.asked(one.question()),
                LinkedHashMap::new,
                Collectors.mapping(
                    one ->
                        words.say("what-if.level", words.unit(one.unit()), one.level().toString()),
                    Collectors.joining(", "))));
  }

  /** What would follow: the requirements left, and the documents the gate asks for besides. */
  private String sum(Supposition supposed) {
    var here =
        supposed.left().isEmpty()
            ? words.say(supposed.agreements().isEmpty() ? "what-if.none" : "what-if.met")
            : words.say("what-if.left", supposed.left().size());
    return here + " " + gate(supposed);
  }

  private String gate(Supposition supposed) {
    return supposed.gate().isOpen()
        ? words.say("what-if.opens")
        : words.say("what-if.closed", supposed.unmet(), supposed.missingItems());
  }
}
