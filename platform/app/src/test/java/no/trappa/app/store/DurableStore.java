package no.trappa.app.store;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Durable changes without a host around them. */
public final class DurableStore {

  private DurableStore() {}

  public static Durably on(DataSource source) {
    return new Durably(
        new TransactionTemplate(new JdbcTransactionManager(source)),
        new ForcedCommit(DatabaseKind.of(source), new JdbcTemplate(source)));
  }
}
