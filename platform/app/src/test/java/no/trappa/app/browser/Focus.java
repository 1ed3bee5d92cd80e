package no.trappa.app.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.Optional;

/** Where the focus is on a page, and whether it can be seen there. */
final class Focus {

  private static final String FOCUSED =
      """
      (() => {
        let at = document.activeElement ?? document.body;
        while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at;
      })()\
      """;

  /**
   * Empty when the focus can be seen. The frame may be drawn by a label or by a component around,
   * in a part of its shadow or by what CSS puts before or after.
   */
  private static final String HINDRANCE =
      """
      () => {
        const at = FOCUSED;
        const around = at.parentElement?.shadowRoot ? at.parentElement : at;
        const control = at.closest("label") ?? around;
        const up = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
        const isIn = (inner, outer) => {
          for (let node = inner; node; node = up(node)) if (node === outer) return true;
          return false;
        };
        const framed = (node) =>
          [null, "::before", "::after"].some((pseudo) => {
            const style = getComputedStyle(node, pseudo);
            return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
          });
        const drawers = [at, control, around].flatMap((node) => [
          node, ...(node.shadowRoot?.querySelectorAll("[part]") ?? [])]);
        const frames = drawers.filter(framed);
        if (!frames.length) return "has the focus, but nothing shows it";
        const box = [control, ...frames]
          .flatMap((node) => [...node.getClientRects()])
          .find((one) => one.width && one.height);
        if (!box) return "has no size";
        const x = (box.left + box.right) / 2;
        const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
        if (y < 0 || y >= innerHeight || x < 0 || x >= innerWidth) return "is outside the window";
        let top = document.elementFromPoint(x, y);
        while (top?.shadowRoot?.elementFromPoint(x, y)) {
          const inner = top.shadowRoot.elementFromPoint(x, y);
          if (inner === top) break;
          top = inner;
        }
        return isIn(top, control) || isIn(top, around) ? "" : `lies behind ${top?.outerHTML.slice(0, 80)}`;
      }\
      """
          .replace("FOCUSED", FOCUSED);

  private final Page page;
  private final CDPSession session;

  private Focus(Page page, CDPSession session) {
    this.page = page;
    this.session = session;
  }

  static Focus of(Page page) {
    return new Focus(page, page.context().newCDPSession(page));
  }

  Keyboard.Place place() {
    var focused = new JsonObject();
    focused.addProperty("expression", FOCUSED);
    var found = session.send("Runtime.evaluate", focused).getAsJsonObject("result");
    var wanted = new JsonObject();
    wanted.add("objectId", found.get("objectId"));
    wanted.addProperty("fetchRelatives", false);
    var node =
        session
            .send("Accessibility.getPartialAXTree", wanted)
            .getAsJsonArray("nodes")
            .get(0)
            .getAsJsonObject();
    return found.get("className").getAsString().equals("HTMLBodyElement")
        ? Keyboard.Place.OUTSIDE
        : new Keyboard.Place(said(node, "role"), said(node, "name"));
  }

  /** Why whoever looks does not see where the focus is; what is still moving is waited for. */
  Optional<String> hindrance() {
    try {
      page.waitForCondition(
          () -> seen().isEmpty(), new Page.WaitForConditionOptions().setTimeout(1000));
      return Optional.empty();
    } catch (TimeoutError unseen) {
      return Optional.of(seen()).filter(hindrance -> !hindrance.isEmpty());
    }
  }

  private String seen() {
    return (String) page.evaluate(HINDRANCE);
  }

  private static String said(JsonObject node, String what) {
    var value = node.getAsJsonObject(what);
    return value == null || !value.has("value") ? "" : value.get("value").getAsString();
  }
}
