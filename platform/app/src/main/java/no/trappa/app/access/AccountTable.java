package no.trappa.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts as they are kept. */
@Component
class AccountTable {

  private final JdbcClient database;

  AccountTable(JdbcClient database) {
    this.database = database;
  }

  /** An account with the password as it is kept, which is not the password. */
  record Row(Account account, String password) {
    boolean belongsTo(AccountUser user) {
      return account.id().equals(user.account().id()) && password.equals(user.password());
    }
  }

  boolean isEmpty() {
    return database.sql("select count(*) from account").query(Long.class).single() == 0;
  }

  Optional<Row> named(String name) {
    return database
        .sql("select id, name, roles, password from account where name_key = :key")
        .param("key", key(name))
        .query(AccountTable::row)
        .optional();
  }

  List<Account> all() {
    return database
        .sql("select id, name, roles, password from account order by name_key")
        .query((row, number) -> row(row, number).account())
        .list();
  }

  /** Holds who may change the accounts until the transaction ends. */
  Set<Account.Id> holdAdministrators() {
    return database
        .sql("select id from account where roles like :role order by id for update")
        .param("role", "%" + Account.Role.ADMINISTRATOR.name() + "%")
        .query((row, _) -> new Account.Id(row.getObject("id", UUID.class)))
        .set();
  }

  /** Also true of an account there is not: nobody gave it a password. */
  boolean hasOwnPassword(Account.Id id) {
    return database
        .sql("select own_password from account where id = :id")
        .param("id", id.value())
        .query(Boolean.class)
        .optional()
        .orElse(true);
  }

  void add(Account account, String password, boolean own, Instant at) {
    database
        .sql(
            """
            insert into account (id, name, name_key, password, own_password, roles, created_at)
            values (:id, :name, :key, :password, :own, :roles, :at)
            """)
        .param("id", account.id().value())
        .param("name", account.name())
        .param("key", key(account.name()))
        .param("password", password)
        .param("own", own)
        .param(
            "roles",
            account.roles().stream().sorted().map(Enum::name).collect(Collectors.joining(",")))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** How many accounts that changed: one, or none when it is gone. */
  int changePassword(Account.Id id, String password, boolean own) {
    return database
        .sql("update account set password = :password, own_password = :own where id = :id")
        .param("password", password)
        .param("own", own)
        .param("id", id.value())
        .update();
  }

  void remove(Account.Id id) {
    database.sql("delete from account where id = :id").param("id", id.value()).update();
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    var roles =
        Arrays.stream(row.getString("roles").split(","))
            .map(Account.Role::valueOf)
            .collect(Collectors.toUnmodifiableSet());
    var id = new Account.Id(row.getObject("id", UUID.class));
    return new Row(new Account(id, row.getString("name"), roles), row.getString("password"));
  }
}
