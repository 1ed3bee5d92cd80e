package no.trappa.app.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Finds what would move on a page although its reader has asked for less motion. */
public final class Motion {

  /** Longer than this, in seconds, is seen. */
  private static final String MOVING =
      """
      () => {
        const seen = 0.05;
        const found = new Set();
        const longest = (list) => Math.max(...list.split(",").map(parseFloat));
        const look = (root) => {
          for (const node of root.querySelectorAll("*")) {
            const style = getComputedStyle(node);
            const moves = style.animationName !== "none" && longest(style.animationDuration) > seen;
            if (moves || longest(style.transitionDuration) > seen) {
              const host = root.host ? `${root.host.localName} ` : "";
              found.add(`${host}${node.localName} ${node.part} ${node.className}: moves`);
            }
            if (node.shadowRoot) look(node.shadowRoot);
          }
        };
        if (!matchMedia("(prefers-reduced-motion: reduce)").matches) found.add("motion is welcome");
        look(document);
        return [...found];
      }
      """;

  private Motion() {}

  /** Everything that takes time to appear, to go or to change. */
  public static List<String> findings(Page page) {
    return ((List<?>) page.evaluate(MOVING)).stream().map(String::valueOf).toList();
  }
}
