package no.trappa.app.store;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Runs work in a transaction and returns when its commit has been forced to disk.
 *
 * <p>After that neither a killed process nor a power cut loses it.
 */
@Component
public class Durably {

  private final TransactionOperations transactions;
  private final ForcedCommit forced;

  Durably(TransactionOperations transactions, ForcedCommit forced) {
    this.transactions = transactions;
    this.forced = forced;
  }

  /** The work's result, once it cannot be lost; what the work throws undoes all of it. */
  public <T> T change(Supplier<T> work) {
    var result = Objects.requireNonNull(transactions.execute(_ -> work.get()));
    forced.force();
    return result;
  }
}
