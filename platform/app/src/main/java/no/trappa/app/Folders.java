package no.trappa.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import no.trappa.app.CannotStart.Reason;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Looks at the folders before anything is started in them. */
final class Folders implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    var environment = event.getEnvironment();
    var data = writable(folder(environment, "trappa.data", "data"));
    requireUnused(data.resolve("trappa.mv.db"));
    requirePresent(folder(environment, "trappa.modules", "modules"), "modules");
    requirePresent(folder(environment, "trappa.assessments", "assessments"), "assessments");
    // The database's address needs the whole path.
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("folders", Map.of("trappa.data", data.toString())));
  }

  private static Path folder(ConfigurableEnvironment environment, String name, String other) {
    return Path.of(environment.getProperty(name, other)).toAbsolutePath().normalize();
  }

  private static Path writable(Path data) {
    try {
      Files.createDirectories(data);
      Files.delete(Files.createTempFile(data, "trappa", ".probe"));
      return data;
    } catch (IOException e) {
      throw new CannotStart(
          Reason.DATA_FOLDER,
          "the data folder %s cannot be written to. Choose another with --data.".formatted(data));
    }
  }

  private static void requirePresent(Path folder, String name) {
    if (!Files.isDirectory(folder)) {
      throw new CannotStart(
          Reason.CONTENT_MISSING,
          "the %s folder %s is not there. Start with ./trappa run, or set trappa.%s."
              .formatted(name, folder, name));
    }
  }

  private static void requireUnused(Path database) {
    if (!Files.exists(database)) {
      return;
    }
    try (var file = FileChannel.open(database, StandardOpenOption.WRITE)) {
      var lock = file.tryLock();
      if (lock == null) {
        throw CannotStart.databaseInUse();
      }
      lock.release();
    } catch (OverlappingFileLockException e) {
      throw CannotStart.databaseInUse();
    } catch (IOException e) {
      throw new CannotStart(
          Reason.DATA_FOLDER,
          "the database %s cannot be written to. Choose another --data.".formatted(database));
    }
  }
}
