package no.trappa.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The rules, free of the packages they are applied to, so that they can be tried on bad examples.
 */
final class Rules {

  private Rules() {}

  /** Everything below {@code root} sees itself, the JDK, JSpecify and the given packages. */
  static ArchRule seesOnly(String root, String... others) {
    String[] seen =
        Stream.concat(Stream.of(root + "..", "java..", "org.jspecify.."), Stream.of(others))
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(seen);
  }

  /** A library is known only where it is at home. */
  static Library stays(String... packages) {
    return homes ->
        noClasses()
            .that()
            .resideOutsideOfPackages(homes)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages);
  }

  interface Library {
    ArchRule in(String... homes);
  }

  /**
   * Same input, same output: no files, no network, no threads, no database; only the reader reads.
   */
  static ArchRule isPure(String... packages) {
    return noClasses()
        .that()
        .resideInAnyPackage(packages)
        .and()
        .resideOutsideOfPackage("..engine.content..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.io..",
                    "java.net..",
                    "java.nio.channels..",
                    "java.nio.file..",
                    "java.sql..",
                    "java.util.concurrent..")
                .or(equivalentTo(Thread.class))
                .and(not(equivalentTo(Serializable.class))));
  }

  /**
   * The layout takes its menu from annotations; it knows languages and the look, and never a
   * feature of the same host.
   */
  static ArchRule shellKnowsNoFeature(String host) {
    return noClasses()
        .that()
        .resideInAPackage(host + ".shell..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(host + "..")
                .and(
                    not(
                        resideInAnyPackage(
                            host + ".shell..", host + ".language..", host + ".look.."))));
  }

  /** What a feature does never depends on how it is shown. */
  static ArchRule onlyViewsKnowViews() {
    return noClasses()
        .that()
        .resideOutsideOfPackages("..ui..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("no.trappa..ui..");
  }

  /** A name says what a thing is. */
  static ArchRule namesSayWhatThingsAre() {
    return noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|Base)(\\$.*)?");
  }

  /** What a class needs stands in its constructor. */
  static ArchRule fieldsAreNotInjected() {
    return noFields().should().beAnnotatedWith(Autowired.class);
  }
}
