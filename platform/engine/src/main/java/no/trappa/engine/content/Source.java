package no.trappa.engine.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to read: its bytes, and the name faults call it. */
public final class Source {

  /** The largest file that is read: 2 MiB. */
  public static final int MOST_BYTES = 2 * 1024 * 1024;

  private final String name;
  private final byte[] bytes;

  public Source(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  public static Source of(String name, String content) {
    return new Source(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a file, and no more of it than shows that it is too large.
   *
   * @throws IOException when it cannot be read
   */
  public static Source of(Path path) throws IOException {
    return of(path, path.toString());
  }

  /**
   * Reads a file under another name than its path.
   *
   * @throws IOException when it cannot be read
   */
  public static Source of(Path path, String name) throws IOException {
    try (var stream = Files.newInputStream(path)) {
      return new Source(name, stream.readNBytes(MOST_BYTES + 1));
    }
  }

  public String name() {
    return name;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public boolean isTooLarge() {
    return bytes.length > MOST_BYTES;
  }

  @Override
  public String toString() {
    return name;
  }
}
