package no.trappa.app.workshop.ui.projector;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import no.trappa.api.value.Language;
import no.trappa.app.browser.Axe;
import no.trappa.app.browser.Motion;
import no.trappa.app.browser.Picture;

/** A projector's screen, looked at from the back row. */
record Wall(Page page, Language language) {

  /** Words that do not fit their box, that leave the picture, or that need a scroll bar. */
  private static final String OVERFLOW =
      """
      () => {
        const found = [];
        const screen = document.documentElement;
        if (screen.scrollWidth > innerWidth || screen.scrollHeight > innerHeight) {
          found.push("the page scrolls");
        }
        const frames = [".projector-stage", ".projector-strip"]
          .map((name) => document.querySelector(name)).filter(Boolean);
        for (const frame of frames) {
          const style = getComputedStyle(frame);
          const outer = frame.getBoundingClientRect();
          const bottom = outer.bottom - parseFloat(style.paddingBottom) + 1;
          const right = outer.right - parseFloat(style.paddingRight) + 1;
          for (const node of frame.querySelectorAll("*")) {
            if (node.closest(".visually-hidden, [hidden]")) continue;
            const box = node.getBoundingClientRect();
            if (!box.width || !box.height) continue;
            if (box.bottom > bottom || box.right > right || box.left < outer.left
                || box.top < outer.top) {
              found.push(`${node.tagName} .${node.getAttribute("class")} sticks out: `
                + `${node.textContent.slice(0, 40)} ${Math.round(box.right)}×${Math.round(box.bottom)}`);
            }
          }
        }
        const texts = [...document.querySelectorAll(".slide > *, .lines > li")];
        texts.forEach((one, i) => texts.slice(i + 1).forEach((other) => {
          if (one.contains(other) || other.contains(one)) return;
          const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
          if (a.width && b.width && a.left < b.right - 1 && b.left < a.right - 1
              && a.top < b.bottom - 1 && b.top < a.bottom - 1) {
            found.push(`"${one.textContent.slice(0, 30)}" and "${other.textContent.slice(0, 30)}" overlap`);
          }
        }));
        return found;
      }
      """;

  /**
   * Words on the wall with too little contrast; in a picture they stand on the ground or a mark.
   */
  private static final String FAINT =
      """
      () => {
        const parse = (colour) => {
          const paint = Object.assign(document.createElement("canvas"), {width: 1, height: 1})
            .getContext("2d", {willReadFrequently: true});
          paint.fillStyle = colour;
          paint.fillRect(0, 0, 1, 1);
          return [...paint.getImageData(0, 0, 1, 1).data];
        };
        const light = ([r, g, b]) => {
          const [x, y, z] = [r, g, b].map((v) => v / 255)
            .map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
          return 0.2126 * x + 0.7152 * y + 0.0722 * z;
        };
        const behind = (node) => {
          for (let at = node; at; at = at.parentElement) {
            const colour = parse(getComputedStyle(at).backgroundColor);
            if (colour[3] === 255) return colour;
          }
          return [255, 255, 255, 255];
        };
        const faint = [];
        for (const node of document.querySelectorAll(".projector *")) {
          if (node.closest(".projector-controls, svg, .visually-hidden")) continue;
          const words = [...node.childNodes].some((one) => one.nodeType === 3 && one.data.trim());
          if (!words || !node.getClientRects().length) continue;
          const [a, b] = [light(parse(getComputedStyle(node).color)), light(behind(node))];
          const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          if (contrast < 7) faint.push(`${node.textContent.slice(0, 30)} ${contrast.toFixed(1)}`);
        }
        const mark = document.createElement("i");
        mark.style.color = "var(--trappa-accent)";
        document.querySelector(".projector").append(mark);
        const accent = light(parse(getComputedStyle(mark).color));
        mark.remove();
        for (const node of document.querySelectorAll(".projector svg text")) {
          const a = light(parse(getComputedStyle(node).fill));
          const contrast = Math.max(...[accent, light(behind(node))]
            .map((b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)));
          if (contrast < 7) faint.push(`${node.textContent} ${contrast.toFixed(1)} in the picture`);
        }
        return faint;
      }
      """;

  static Wall open(BrowserContext visit, Hall hall, Language language) {
    var page = visit.newPage();
    hall.host().signIn(page);
    page.navigate(hall.address());
    page.waitForSelector(".slide h1");
    return new Wall(page, language);
  }

  /** All that is wrong with the picture of this name. */
  List<String> faults(String name) {
    Picture.take(page, "wall-%s-%s".formatted(name, language.tag()));
    var found = new ArrayList<>(overflow());
    found.addAll(faint());
    found.addAll(Axe.findings(page));
    found.addAll(Motion.findings(page));
    return found.stream().map(fault -> name + " " + language.tag() + ": " + fault).toList();
  }

  List<String> overflow() {
    return words(page.evaluate(OVERFLOW));
  }

  /** Words with less contrast than 7 to 1. */
  List<String> faint() {
    return words(page.evaluate(FAINT));
  }

  private static List<String> words(Object found) {
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }
}
