package no.trappa.app.results.ui;

import com.vaadin.flow.component.Component;

/**
 * Keeps the place of whoever reads while parts of the page are replaced: how far they had scrolled,
 * and where the focus was.
 */
final class Reading {

  /** Remembers on the element, each time the reader moves. */
  private static final String REMEMBER =
      """
      const page = this;
      const parts = 'button, a[href], [tabindex="0"], vaadin-details-summary';
      // What the change itself scrolls is not where the reader went.
      page.still = 0;
      new MutationObserver(() => page.still = performance.now() + 600)
          .observe(page, {childList: true});
      page.place = () => {
        if (performance.now() < page.still) return;
        const panel = [...page.querySelectorAll('.panel')]
            .find(one => one.getBoundingClientRect().bottom > 0);
        page.seen = panel && {id: panel.id, top: panel.getBoundingClientRect().top};
      };
      page.addEventListener('focusin', event => {
        const panel = event.target.closest('.panel');
        page.focused = panel && {
          id: panel.id,
          at: [...panel.querySelectorAll(parts)].indexOf(event.target)
        };
      });
      page.restore = () => [0, 100, 400].forEach(wait => setTimeout(page.resume, wait));
      page.resume = () => {
        const panel = page.seen && page.querySelector('#' + page.seen.id);
        if (panel && window.scrollY > 0) {
          window.scrollBy(0, panel.getBoundingClientRect().top - page.seen.top);
        }
        const held = page.focused && page.querySelector('#' + page.focused.id);
        if (held && document.activeElement === document.body) {
          held.querySelectorAll(parts)[page.focused.at]?.focus({preventScroll: true});
        }
      };
      window.addEventListener('scroll', () => page.isConnected && page.place(), {passive: true});
      page.place();
      """;

  private final Component page;

  Reading(Component page) {
    this.page = page;
    page.addAttachListener(_ -> page.getElement().executeJs(REMEMBER));
  }

  /** To be called after the page has changed. */
  void resume() {
    page.getElement().executeJs("this.restore && this.restore()");
  }
}
