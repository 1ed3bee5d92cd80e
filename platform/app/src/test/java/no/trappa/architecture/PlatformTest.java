package no.trappa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlatformTest {

  /** A new package gets its place here: each may know itself and those before it. */
  private static final String[] API = {"", "value", "definition", "answer", "result", "logic"};

  private static final String[] ENGINE = {
    "",
    "fault",
    "content",
    "succession",
    "tally",
    "picture",
    "condition",
    "score",
    "gate",
    "finding",
    "step",
    "evaluation",
    "change"
  };

  private static final String YAML = "org.snakeyaml..";
  private static final String[] JSON = {"tools.jackson..", "com.fasterxml.jackson.."};
  private static final String[] CONTENT = {"..engine.content.."};

  @ParameterizedTest(name = "{0}")
  @MethodSource({"layers", "libraries", "habits"})
  void holds(GuardedRule rule) {
    rule.holds();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"layers", "libraries", "habits"})
  void isNotedWhenItIsBroken(GuardedRule rule) {
    assertThat(rule.catchesItsExample()).isTrue();
  }

  static Stream<GuardedRule> layers() {
    return Stream.of(
        GuardedRule.of(
            "the API sees the JDK and JSpecify",
            Rules.seesOnly("no.trappa.api"),
            "wideapi",
            Rules::seesOnly),
        GuardedRule.of(
            "the engine sees the API and two readers",
            Rules.seesOnly("no.trappa.engine", "no.trappa.api..", YAML, "tools.jackson.."),
            "wideapi",
            Rules::seesOnly),
        GuardedRule.of(
            "the verifier sees the API and the engine",
            Rules.seesOnly("no.trappa.verifier", "no.trappa.api..", "no.trappa.engine.."),
            "wideapi",
            Rules::seesOnly),
        GuardedRule.of(
            "a module sees the API",
            Rules.seesOnly("no.trappa.module", "no.trappa.api..").allowEmptyShould(true),
            "wideapi",
            Rules::seesOnly),
        GuardedRule.of(
            "the API's packages keep their order",
            OrderedPackages.below("no.trappa.api", API),
            "disorder",
            root -> OrderedPackages.below(root, "lower", "upper")),
        GuardedRule.of(
            "the engine's packages keep the way from answers to steps",
            OrderedPackages.below("no.trappa.engine", ENGINE),
            "unlisted",
            root -> OrderedPackages.below(root, "lower", "upper")),
        GuardedRule.of(
            "the API, the engine and the modules are pure",
            Rules.isPure("no.trappa.api..", "no.trappa.engine..", "no.trappa.module.."),
            "impure",
            root -> Rules.isPure(root + "..")),
        GuardedRule.of(
            "the shell knows no feature",
            Rules.shellKnowsNoFeature("no.trappa.app"),
            "nosyshell",
            Rules::shellKnowsNoFeature),
        GuardedRule.of("only views know views", Rules.onlyViewsKnowViews(), "nosyservice"));
  }

  static Stream<GuardedRule> libraries() {
    return Stream.of(
        GuardedRule.of(
            "Vaadin stays in views and the shell",
            Rules.stays("com.vaadin..").in("..ui..", "..shell.."),
            "vaadin"),
        GuardedRule.of(
            "PF4J stays in the catalog", Rules.stays("org.pf4j..").in("..app.catalog.."), "pf4j"),
        GuardedRule.of("YAML stays in the engine's content", Rules.stays(YAML).in(CONTENT), "yaml"),
        GuardedRule.of(
            "JSON stays in the engine's content", Rules.stays(JSON).in(CONTENT), "json"));
  }

  static Stream<GuardedRule> habits() {
    return Stream.of(
        GuardedRule.of("time comes from a clock", TimeFromAClock.RULE, "hurried"),
        GuardedRule.of("names say what things are", Rules.namesSayWhatThingsAre(), "vague"),
        GuardedRule.of("fields are not injected", Rules.fieldsAreNotInjected(), "injected"));
  }
}
