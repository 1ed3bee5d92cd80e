package no.trappa.engine.content.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.trappa.api.answer.Unit;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.QuestionRef;
import no.trappa.api.definition.StepRef;
import no.trappa.api.value.Fraction;
import no.trappa.api.value.Version;

/**
 * Records as what JSON knows: keys with values, lists, words, whole numbers, true and false.
 *
 * <p>Numbers that may be fractions, ids, references and dates become words; an absent value leaves
 * its key out; a variant says its {@code type}, as its class is called.
 */
final class Tree {

  /** What is written as its own words, which its parser reads back. */
  private static final Set<Class<?>> WORDS =
      Set.of(
          String.class,
          Fraction.class,
          Version.class,
          LocalDate.class,
          IndicatorRef.class,
          QuestionRef.class,
          StepRef.class,
          Unit.Of.class,
          Unit.Collaboration.class);

  private Tree() {}

  static Object of(Object value) {
    return switch (value) {
      case Integer number -> number;
      case Boolean flag -> flag;
      case Enum<?> constant -> kebab(constant.name());
      case Map<?, ?> map -> entries(map);
      case Set<?> set -> set.stream().map(Tree::of).sorted().toList();
      case List<?> list -> list.stream().map(Tree::of).toList();
      case Record record when isId(record) -> record.toString();
      case Object word when WORDS.contains(word.getClass()) -> word.toString();
      case Record record -> components(record);
      default ->
          throw new IllegalArgumentException(value.getClass() + " has no canonical form in JSON");
    };
  }

  /** A record's components by name; those that are absent are left out. */
  static SortedMap<String, Object> components(Record record) {
    var components = new TreeMap<String, Object>();
    if (isVariant(record)) {
      components.put("type", kebab(record.getClass().getSimpleName()));
    }
    for (var component : record.getClass().getRecordComponents()) {
      present(value(record, component))
          .ifPresent(value -> components.put(component.getName(), of(value)));
    }
    return components;
  }

  private static Optional<?> present(Object value) {
    return value instanceof Optional<?> optional ? optional : Optional.of(value);
  }

  private static SortedMap<String, Object> entries(Map<?, ?> map) {
    var entries = new TreeMap<String, Object>();
    map.forEach((key, value) -> entries.put(of(key).toString(), of(value)));
    return entries;
  }

  /** An id holds one word, and nothing else. */
  private static boolean isId(Record record) {
    var components = record.getClass().getRecordComponents();
    return components.length == 1
        && components[0].getName().equals("value")
        && components[0].getType().equals(String.class);
  }

  private static boolean isVariant(Record record) {
    return Arrays.stream(record.getClass().getInterfaces()).anyMatch(Class::isSealed);
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException broken) {
      throw new IllegalStateException(record.getClass() + " hides " + component.getName(), broken);
    }
  }

  /** {@code LowerMedian} and {@code LOWER_MEDIAN} are both {@code lower-median}. */
  private static String kebab(String name) {
    return name.replace('_', '-').replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
