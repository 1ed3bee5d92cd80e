package no.trappa.loadtest.host;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The votes in the file a stopped host left behind. */
public record Votes(Set<UUID> taps) {

  /** Reads them from the data folder; the host must have ended. */
  public static Votes in(Path data) throws SQLException {
    var url = "jdbc:h2:file:" + data.resolve("trappa") + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
    try (var connection = DriverManager.getConnection(url, "trappa", "");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT tap FROM answers")) {
      var taps = new HashSet<UUID>();
      while (rows.next()) {
        taps.add(rows.getObject("tap", UUID.class));
      }
      return new Votes(taps);
    }
  }

  /** Those of the acknowledged that are not there. */
  public long missing(Set<UUID> acknowledged) {
    return acknowledged.stream().filter(tap -> !taps.contains(tap)).count();
  }
}
