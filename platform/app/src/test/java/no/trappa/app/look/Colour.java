package no.trappa.app.look;

/** A colour as WCAG 2.2 measures it: relative luminance and contrast ratio. */
record Colour(int red, int green, int blue) {

  static Colour of(String hex) {
    var value = Integer.parseInt(hex.substring(1), 16);
    return new Colour(value >> 16, (value >> 8) & 0xff, value & 0xff);
  }

  double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  /** From 1 (the same) to 21 (black on white). */
  double contrastTo(Colour other) {
    var lighter = Math.max(luminance(), other.luminance());
    var darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double linear(int channel) {
    var share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
