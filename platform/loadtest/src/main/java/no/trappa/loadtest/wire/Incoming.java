package no.trappa.loadtest.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads what arrives on a connection. */
final class Incoming {

  private final InputStream in;

  Incoming(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /** The next line, without its end. */
  String line() throws IOException {
    var line = new ByteArrayOutputStream(80);
    for (var next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the host closed the connection");
      }
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(UTF_8);
  }

  byte[] exactly(int length) throws IOException {
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the host closed the connection in the middle of a page");
    }
    return bytes;
  }

  /** The next piece of a body that is sent in pieces; empty at its end. */
  byte[] chunk() throws IOException {
    var length = Integer.parseInt(line(), 16);
    var chunk = exactly(length);
    line();
    return chunk;
  }

  byte[] allChunks() throws IOException {
    var all = new ByteArrayOutputStream();
    for (var chunk = chunk(); chunk.length > 0; chunk = chunk()) {
      all.writeBytes(chunk);
    }
    return all.toByteArray();
  }
}
