package no.trappa.app.workshop.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** Draws an address as a QR code. */
final class QrCode {

  /** Light squares around the code that cameras need. */
  private static final int MARGIN = 4;

  private QrCode() {}

  static String svg(String address) {
    var squares = encode(address);
    var path = new StringBuilder();
    for (var y = 0; y < squares.getHeight(); y++) {
      for (var x = 0; x < squares.getWidth(); x++) {
        if (squares.get(x, y)) {
          path.append("M%d %dh1v1h-1z".formatted(x, y));
        }
      }
    }
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" role="img" \
    shape-rendering="crispEdges"><rect width="%1$d" height="%1$d" fill="#fff"/>\
    <path fill="#000" d="%2$s"/></svg>
    """
        .formatted(squares.getWidth(), path);
  }

  private static BitMatrix encode(String address) {
    var hints =
        Map.of(
            EncodeHintType.MARGIN, MARGIN, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
    try {
      return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code: " + address, e);
    }
  }
}
