package no.trappa.app.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import no.trappa.verifier.archive.ModuleArchive;
import org.springframework.util.FileSystemUtils;

/**
 * Every module this host ever used, unpacked under the hash of its file. Nothing here is
 * overwritten or deleted, so that an evaluation finds its modules after they have left the host.
 */
final class ModuleStore {

  private static final String HASH = "[0-9a-f]{64}";

  private final Path folder;

  ModuleStore(Path folder) {
    this.folder = folder;
  }

  /** Keeps a module that was checked; does nothing when it is kept already. */
  StoredModule keep(Path file, ModuleArchive archive) throws IOException {
    var hash = sha256(file);
    var target = folder.resolve(hash);
    if (!Files.isDirectory(target)) {
      Files.createDirectories(folder);
      unpackAtOnce(archive, target);
    }
    return new StoredModule(hash, target);
  }

  /** In the order of their hashes. */
  List<StoredModule> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var folders = Files.list(folder)) {
      return folders
          .filter(each -> each.getFileName().toString().matches(HASH))
          .sorted()
          .map(each -> new StoredModule(each.getFileName().toString(), each))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A folder under its hash is whole, whatever happens while it is written. */
  private void unpackAtOnce(ModuleArchive archive, Path target) throws IOException {
    var unfinished = Files.createTempDirectory(folder, "unfinished");
    try {
      archive.unpackInto(unfinished);
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("the data folder cannot rename folders", e);
    } finally {
      FileSystemUtils.deleteRecursively(unfinished);
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
