package no.trappa.app;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;

/** Why the host does not start, in a sentence its operator can act on. */
final class CannotStart extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int H2_ALREADY_OPEN = 90020;

  private final Reason reason;

  CannotStart(Reason reason, String sentence) {
    super(sentence);
    this.reason = reason;
  }

  /** The exit code is part of what scripts may rely on. */
  enum Reason {
    WRONG_SETTING(2),
    PORT_TAKEN(3),
    DATA_FOLDER(4),
    DATABASE_IN_USE(5),
    DATABASE_NEWER(6),
    CONTENT_MISSING(7);

    private final int exitCode;

    Reason(int exitCode) {
      this.exitCode = exitCode;
    }
  }

  int exitCode() {
    return reason.exitCode;
  }

  static CannotStart databaseInUse() {
    return new CannotStart(
        Reason.DATABASE_IN_USE,
        "the database is in use by another Trappa. Stop that one, or choose another --data.");
  }

  /** The reason somewhere among the failure's causes; empty when it is none that we know. */
  static Optional<CannotStart> because(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .map(CannotStart::named)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<CannotStart> named(Throwable cause) {
    return switch (cause) {
      case CannotStart known -> Optional.of(known);
      case PortInUseException taken -> Optional.of(portTaken(taken.getPort()));
      case BindException setting -> Optional.of(wrongSetting(setting));
      case SQLException sql when sql.getErrorCode() == H2_ALREADY_OPEN ->
          Optional.of(databaseInUse());
      default -> Optional.empty();
    };
  }

  private static CannotStart portTaken(int port) {
    return new CannotStart(
        Reason.PORT_TAKEN,
        "port %d is taken by another program. Choose another with --port.".formatted(port));
  }

  private static CannotStart wrongSetting(BindException setting) {
    Function<Object, String> quoted = value -> " cannot be \"" + value + "\"";
    var value = Optional.ofNullable(setting.getProperty()).map(property -> property.getValue());
    return new CannotStart(
        Reason.WRONG_SETTING,
        "the setting " + setting.getName() + value.map(quoted).orElse(" is wrong") + ".");
  }
}
