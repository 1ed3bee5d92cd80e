package no.trappa.app.store;

import java.sql.SQLException;
import javax.sql.DataSource;

/** The databases Trappa keeps its answers in. */
enum DatabaseKind {
  H2,
  POSTGRESQL;

  /**
   * What the data source leads to.
   *
   * @throws IllegalStateException when it is neither, or does not answer
   */
  static DatabaseKind of(DataSource source) {
    try (var connection = source.getConnection()) {
      var product = connection.getMetaData().getDatabaseProductName();
      return switch (product) {
        case "H2" -> H2;
        case "PostgreSQL" -> POSTGRESQL;
        default ->
            throw new IllegalStateException("answers are kept in H2 or PostgreSQL, not " + product);
      };
    } catch (SQLException unreachable) {
      throw new IllegalStateException("the database does not answer", unreachable);
    }
  }
}
