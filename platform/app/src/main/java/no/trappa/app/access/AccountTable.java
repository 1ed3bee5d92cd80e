package no.trappa.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
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
  record Row(Account account, String password) {}

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

  void add(Account account, String password, Instant at) {
    database
        .sql(
            """
            insert into account (id, name, name_key, password, roles, created_at)
            values (:id, :name, :key, :password, :roles, :at)
            """)
        .param("id", account.id().value())
        .param("name", account.name())
        .param("key", key(account.name()))
        .param("password", password)
        .param(
            "roles",
            account.roles().stream().sorted().map(Enum::name).collect(Collectors.joining(",")))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void changePassword(Account.Id id, String password) {
    database
        .sql("update account set password = :password where id = :id")
        .param("password", password)
        .param("id", id.value())
        .update();
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
