package no.trappa.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe-core what hinders people on a page. */
public final class Axe {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Axe() {}

  /** Holds when axe finds nothing; else says which rule is broken where. */
  public static void findsNothing(Page page) {
    assertThat(findings(page)).as(page.url()).isEmpty();
  }

  /** Which rules are broken where. */
  public static List<String> findings(Page page) {
    return new AxeBuilder(page)
        .withTags(RULES).analyze().getViolations().stream()
            .flatMap(rule ->
                rule.getNodes().stream()
                    .map(node ->
                        rule.getId() + " at " + node.getTarget() + ": " + node.getFailureSummary()))
            .toList();
  }
}
