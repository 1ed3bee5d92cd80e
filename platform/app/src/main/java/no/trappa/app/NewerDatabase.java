package no.trappa.app;

import java.util.Arrays;
import no.trappa.app.CannotStart.Reason;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Refuses a database that a newer Trappa has changed: what it keeps there would be lost on us. */
@Component
final class NewerDatabase implements FlywayMigrationStrategy {

  @Override
  public void migrate(Flyway flyway) {
    Arrays.stream(flyway.info().applied())
        .filter(NewerDatabase::isUnknown)
        .findFirst()
        .ifPresent(migration -> {
          throw new CannotStart(
              Reason.DATABASE_NEWER,
              "the database is from a newer Trappa (it has change %s). Start that one, or choose another --data."
                  .formatted(migration.getVersion()));
        });
    flyway.migrate();
  }

  private static boolean isUnknown(MigrationInfo migration) {
    return switch (migration.getState()) {
      case FUTURE_SUCCESS, FUTURE_FAILED -> true;
      default -> false;
    };
  }
}
