package no.trappa.api.definition;

import java.util.Optional;
import no.trappa.api.value.Text;

/**
 * A quantity worked out from the rows of a register, for conditions to look at.
 *
 * @param title what it counts, for readers; empty where its indicator's title says enough
 * @param register the register whose rows are looked at
 * @param column what is added up or compared; empty for a count and a share
 * @param where the rows that are looked at
 * @param having for a share: what the rows counted have in common
 */
public record RowQuantity(
    Input.Id id,
    Optional<Text> title,
    IndicatorRef register,
    By by,
    Optional<Column.Id> column,
    RowCondition where,
    Optional<RowCondition> having) {

  /** How rows become a quantity. */
  public enum By {
    /** How many rows; none is 0. */
    COUNT,
    /** The share of the rows that also have something; without a row it cannot be told. */
    SHARE,
    /** The sum of the rows' cells; without a filled cell it cannot be told. */
    SUM,
    /** The lowest of the rows' cells; without a filled cell it cannot be told. */
    MINIMUM
  }
}
