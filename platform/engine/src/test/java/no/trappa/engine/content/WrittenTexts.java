package no.trappa.engine.content;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trappa.api.definition.Card;
import no.trappa.api.definition.Rule;
import no.trappa.api.value.Language;
import no.trappa.api.value.Text;

/** Everything a definition says to its readers, wherever in it that is. */
final class WrittenTexts {

  private final List<Written> found = new ArrayList<>();

  private WrittenTexts() {}

  /**
   * Words in one language.
   *
   * @param where the names of the parts it lies in
   * @param aboutLaw whether it stands in a card on law or in a rule, which may tell history
   */
  record Written(String where, boolean aboutLaw, Language language, String words) {}

  static List<Written> of(Object definition) {
    var texts = new WrittenTexts();
    texts.read(definition, "", false);
    return texts.found;
  }

  private void read(Object part, String where, boolean aboutLaw) {
    switch (part) {
      case Text text -> {
        for (var language : Language.values()) {
          found.add(new Written(where, aboutLaw, language, text.in(language)));
        }
      }
      // What a source is called is not ours to word.
      case Card.Source _ -> {}
      case Card card -> parts(card, where + "/card " + card.id(), card.kind() == Card.Kind.LEGAL);
      case Rule rule -> parts(rule, where + "/rule " + rule.id(), true);
      case Record one -> parts(one, where + "/" + one.getClass().getSimpleName(), aboutLaw);
      case Optional<?> one -> one.ifPresent(value -> read(value, where, aboutLaw));
      case Collection<?> all -> all.forEach(one -> read(one, where, aboutLaw));
      case Map<?, ?> all -> all.values().forEach(one -> read(one, where, aboutLaw));
      default -> {}
    }
  }

  private void parts(Record whole, String where, boolean aboutLaw) {
    for (var component : whole.getClass().getRecordComponents()) {
      read(value(whole, component), where, aboutLaw);
    }
  }

  private static Object value(Record whole, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(whole);
    } catch (IllegalAccessException | InvocationTargetException unreadable) {
      throw new LinkageError(unreadable.getMessage(), unreadable);
    }
  }
}
