package no.trappa.app.powercut;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A real file whose changes the {@link Disk} keeps account of. */
public final class PowerCutPath extends FilePathWrapper {

  static final String SCHEME = "powercut";

  /** H2 makes its own for each file. */
  public PowerCutPath() {}

  static void register() {
    FilePath.register(new PowerCutPath());
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    var file = getBase().toString();
    var disk = Disk.of(file);
    var channel = super.open(mode);
    disk.opened(file);
    return new PowerCutChannel(disk, file, channel);
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }
}
