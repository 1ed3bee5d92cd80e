package no.trappa.app.powercut;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.jspecify.annotations.Nullable;

/** Passes everything on to the real file, and tells the {@link Disk}. */
final class PowerCutChannel extends FileBase {

  private final Disk disk;
  private final String file;
  private final FileChannel channel;

  PowerCutChannel(Disk disk, String file, FileChannel channel) {
    this.disk = disk;
    this.file = file;
    this.channel = channel;
  }

  @Override
  public synchronized int write(ByteBuffer source, long position) throws IOException {
    var bytes = new byte[source.remaining()];
    source.duplicate().get(bytes);
    disk.change(file, new Unforced.Write(position, bytes));
    return channel.write(source, position);
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    var written = write(source, channel.position());
    channel.position(channel.position() + written);
    return written;
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    disk.change(file, new Unforced.Truncation(size));
    channel.truncate(size);
    return this;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    disk.force(file);
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    return channel.read(target);
  }

  @Override
  public synchronized int read(ByteBuffer target, long position) throws IOException {
    return channel.read(target, position);
  }

  @Override
  public long position() throws IOException {
    return channel.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    channel.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public synchronized @Nullable FileLock tryLock(long position, long size, boolean shared)
      throws IOException {
    return channel.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    channel.close();
  }
}
