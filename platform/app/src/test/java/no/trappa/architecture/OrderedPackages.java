package no.trappa.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A list of packages in which each may know itself and those before it. A package stands for those
 * below it, unless they are listed too; the empty name stands for the root package itself.
 */
final class OrderedPackages extends ArchCondition<JavaClass> {

  private final String root;
  private final List<String> order;

  private OrderedPackages(String root, List<String> order) {
    super("follow the order %s", order);
    this.root = root;
    this.order = order;
  }

  static ArchRule below(String root, String... order) {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(new OrderedPackages(root, List.of(order)));
  }

  @Override
  public void check(JavaClass subject, ConditionEvents events) {
    Optional<String> own = listed(subject);
    if (own.isEmpty()) {
      events.add(
          SimpleConditionEvent.violated(subject, subject.getName() + " is in no listed package"));
      return;
    }
    subject.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> isBelowRoot(dependency.getTargetClass()))
        .filter(dependency -> position(dependency.getTargetClass()) > order.indexOf(own.get()))
        .forEach(dependency ->
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
  }

  private int position(JavaClass type) {
    return listed(type).map(order::indexOf).orElse(Integer.MAX_VALUE);
  }

  private Optional<String> listed(JavaClass type) {
    String name = type.getPackageName();
    if (name.equals(root)) {
      return order.stream().filter(String::isEmpty).findFirst();
    }
    return order.stream()
        .filter(entry -> !entry.isEmpty())
        .filter(entry -> (name + ".").startsWith(root + "." + entry + "."))
        .max(Comparator.comparingInt(String::length));
  }

  private boolean isBelowRoot(JavaClass type) {
    return (type.getPackageName() + ".").startsWith(root + ".");
  }
}
