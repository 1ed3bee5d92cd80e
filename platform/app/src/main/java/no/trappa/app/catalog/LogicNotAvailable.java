package no.trappa.app.catalog;

/**
 * A module's logic failed, or is not here any more. It carries words only: a cause would hold on to
 * the module's classes.
 */
final class LogicNotAvailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LogicNotAvailable(String what) {
    super(what);
  }
}
