package no.trappa.app.access;

import java.security.SecureRandom;
import java.util.HexFormat;
import no.trappa.app.store.Durably;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secret behind the cookies by which a browser is known again; the same after a restart. */
@Component
class SignInKey {

  private static final int BYTES = 32;

  private final JdbcClient database;
  private final Durably durably;

  SignInKey(JdbcClient database, Durably durably) {
    this.database = database;
    this.durably = durably;
  }

  String secret() {
    try {
      durably.change(this::makeFirst);
    } catch (DuplicateKeyException madeByAnotherHost) {
      return kept();
    }
    return kept();
  }

  /** How many were made: one at the first start, none at any other. */
  private int makeFirst() {
    var random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    return database
        .sql(
            """
            insert into sign_in_key (only_one, secret)
            select 1, :secret where not exists (select * from sign_in_key)
            """)
        .param("secret", HexFormat.of().formatHex(random))
        .update();
  }

  private String kept() {
    return database.sql("select secret from sign_in_key").query(String.class).single();
  }
}
