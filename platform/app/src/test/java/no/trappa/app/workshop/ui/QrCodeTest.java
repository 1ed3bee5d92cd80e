package no.trappa.app.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class QrCodeTest {

  private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
  private static final int MARGIN = 4;

  @Test
  void aCameraReadsTheAddressBack() {
    var picture = Jsoup.parse(QrCode.svg("https://trappa.example/j/CDF-GHJ"));

    assertThat(read(picture.select("path").attr("d")))
        .isEqualTo("https://trappa.example/j/CDF-GHJ");
  }

  @Test
  void theLightEdgeThatCamerasNeedIsThere() {
    var picture = Jsoup.parse(QrCode.svg("https://trappa.example/j/CDF-GHJ"));

    assertThat(picture.select("path").attr("d")).startsWith("M4 4");
  }

  /** Reads the squares of a picture as a camera would. */
  static String read(String path) {
    var squares = SQUARE.matcher(path).results().toList();
    var last =
        squares.stream().mapToInt(square -> Integer.parseInt(square.group(1))).max().orElseThrow();
    var bits = new BitMatrix(last - MARGIN + 1);
    squares.forEach(square ->
        bits.set(
            Integer.parseInt(square.group(1)) - MARGIN,
            Integer.parseInt(square.group(2)) - MARGIN));
    try {
      return new Decoder().decode(bits).getText();
    } catch (ReaderException unreadable) {
      throw new AssertionError("no camera reads this", unreadable);
    }
  }
}
