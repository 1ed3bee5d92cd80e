package no.trappa.app.workshop.ui.projector;

import java.util.Locale;

/**
 * In which size a question stands on the wall: the largest in which all of it has room.
 *
 * <p>Reckoned in the pixels of a screen of 1920 by 1080, to which all others are scaled, and with
 * letters as wide as those of the widest fonts that systems bring. The style sheet has a class for
 * each size.
 *
 * @see Posed
 */
enum Fit {
  LARGEST(84, 46),
  LARGER(76, 42),
  LARGE(68, 38),
  MIDDLE(60, 35),
  SMALL(56, 32),
  SMALLER(50, 29),
  SMALLEST(44, 26);

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double BOLD_LETTER = 0.6;
  private static final double LETTER = 0.55;
  private static final double HELP = 30;
  private static final int FEW = 7;

  private final double question;
  private final double line;

  Fit(double question, double line) {
    this.question = question;
    this.line = line;
  }

  /** The largest size that fits; help is the first to be left out. */
  static Sized of(Posed posed) {
    for (var fit : values()) {
      if (fit.line >= SMALL.line && fit.holds(posed)) {
        return new Sized(fit, posed);
      }
    }
    var bare = posed.withoutHelp();
    for (var fit : values()) {
      if (fit.holds(bare)) {
        return new Sized(fit, bare);
      }
    }
    return new Sized(SMALLEST, bare);
  }

  /** What is shown, and how large. */
  record Sized(Fit fit, Posed posed) {
    int columns() {
      return Fit.columns(posed);
    }
  }

  String className() {
    return "fit-" + name().toLowerCase(Locale.ROOT);
  }

  private static int columns(Posed posed) {
    return posed.lines().size() > FEW ? 2 : 1;
  }

  private boolean holds(Posed posed) {
    return heading(posed) + lines(posed) <= HEIGHT;
  }

  private double heading(Posed posed) {
    var help = posed.help().isEmpty() ? 0 : height(posed.help(), HELP, LETTER, WIDTH, 1.3) + 20;
    return height(posed.question(), question, BOLD_LETTER, WIDTH, 1.15) + help + 36;
  }

  private double lines(Posed posed) {
    var columns = columns(posed);
    var width = (WIDTH - (columns - 1) * 40) / columns - 2.6 * line;
    var all =
        posed.lines().stream()
            .mapToDouble(one -> height(one.words(), line, LETTER, width, 1.28) + 0.75 * line)
            .sum();
    // Columns never end evenly.
    return columns == 1 ? all : all / columns + 1.5 * line;
  }

  /** Words break where a word ends, which costs a part of every line. */
  private static double height(
      String words, double size, double letter, double width, double spacing) {
    var letters = words.length() * letter * size;
    return Math.ceil(letters / (width * 0.95)) * size * spacing;
  }
}
