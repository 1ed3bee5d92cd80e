package no.trappa.loadtest.scenario;

import java.nio.file.Path;
import java.sql.SQLException;
import no.trappa.loadtest.host.HostProcess;
import no.trappa.loadtest.host.Votes;

/**
 * One host with an evaluation people can join, and all that goes wrong while they do.
 *
 * @param data the host's folder
 * @param code what people join with
 */
public record Trial(HostProcess host, Path data, String code, Ledger ledger, Errors errors) {

  public static Trial of(HostProcess host, Path data, String code) {
    return new Trial(host, data, code, new Ledger(), new Errors());
  }

  /** Stops the host and counts the votes in the file it leaves. */
  public Count count() throws SQLException {
    host.close();
    var votes = Votes.in(data);
    var acknowledged = ledger.acknowledged();
    return new Count(acknowledged.size(), votes.taps().size(), votes.missing(acknowledged));
  }

  /**
   * What became of the votes.
   *
   * @param saved those in the file; a phone may have died before it heard of the last
   * @param lost acknowledged, and not in the file
   */
  public record Count(long acknowledged, long saved, long lost) {}
}
