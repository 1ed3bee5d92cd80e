package no.trappa.architecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * A rule for the platform, and the same rule tried on code that breaks it.
 *
 * @param says what the rule demands
 * @param rule the rule as it is for the platform
 * @param tried the rule as it is for the example
 * @param example the package that breaks it
 */
record GuardedRule(String says, ArchRule rule, ArchRule tried, String example) {

  /** A rule that names no package of ours. */
  static GuardedRule of(String says, ArchRule rule, String example) {
    return of(says, rule, example, root -> rule);
  }

  /** A rule about packages below some root, which for the example is another one. */
  static GuardedRule of(
      String says, ArchRule rule, String example, Function<String, ArchRule> tried) {
    String root = "no.trappa.architecture.fixture." + example;
    return new GuardedRule(says, rule, tried.apply(root), root);
  }

  void holds() {
    rule.check(Project.CLASSES);
  }

  boolean catchesItsExample() {
    return tried.evaluate(new ClassFileImporter().importPackages(example)).hasViolation();
  }

  @Override
  public String toString() {
    return says;
  }
}
