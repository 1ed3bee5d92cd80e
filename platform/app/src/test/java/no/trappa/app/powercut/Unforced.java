package no.trappa.app.powercut;

import java.util.Arrays;

/** A change of a file that the operating system has and the disk need not have. */
sealed interface Unforced {

  /** The file's bytes with the change made. */
  byte[] appliedTo(byte[] file);

  @SuppressWarnings("ArrayRecordComponent") // Megabytes of them, never compared.
  record Write(long position, byte[] bytes) implements Unforced {
    @Override
    public byte[] appliedTo(byte[] file) {
      var start = Math.toIntExact(position);
      var changed = Arrays.copyOf(file, Math.max(file.length, start + bytes.length));
      System.arraycopy(bytes, 0, changed, start, bytes.length);
      return changed;
    }

    /** As much of it as reached the disk before the power went. */
    Write torn(int length) {
      return new Write(position, Arrays.copyOf(bytes, length));
    }
  }

  record Truncation(long size) implements Unforced {
    @Override
    public byte[] appliedTo(byte[] file) {
      return size < file.length ? Arrays.copyOf(file, Math.toIntExact(size)) : file;
    }
  }
}
