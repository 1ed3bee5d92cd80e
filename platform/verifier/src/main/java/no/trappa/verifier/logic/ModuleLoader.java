package no.trappa.verifier.logic;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import no.trappa.verifier.archive.ModuleArchive;
import org.jspecify.annotations.Nullable;

/** Defines a module's classes from the bytes that were checked; no file stays open. */
final class ModuleLoader extends ClassLoader {

  static {
    registerAsParallelCapable();
  }

  private final ModuleArchive archive;

  ModuleLoader(ModuleArchive archive) {
    super("trappa-module", new ApiLoader());
    this.archive = archive;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    var bytes =
        archive
            .bytes(name.replace('.', '/') + ".class")
            .orElseThrow(() -> new ClassNotFoundException(name));
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    return archive.bytes(name).map(ByteArrayInputStream::new).orElse(null);
  }
}
