package no.trappa.app.charts;

/**
 * The colours of a chart: on a page they follow its theme, on paper they are fixed.
 *
 * @param ink lines and words
 * @param muted what stays in the background
 * @param surface what words on a mark stand on
 * @param accent the mark that matters
 * @param warm a mark that catches the eye
 */
public record Palette(String ink, String muted, String surface, String accent, String warm) {

  /** Follows the page's custom properties; the values behind them serve where there are none. */
  public static final Palette PAGE =
      new Palette(
          "var(--trappa-ink, #17252d)",
          "var(--trappa-line, #b9c4ca)",
          "var(--trappa-surface, #ffffff)",
          "var(--trappa-accent, #0b5563)",
          "var(--trappa-warm, #a64b00)");

  public static final Palette PAPER =
      new Palette("#17252d", "#b9c4ca", "#ffffff", "#0b5563", "#a64b00");
}
