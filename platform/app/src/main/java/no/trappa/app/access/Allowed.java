package no.trappa.app.access;

/** The roles as {@code @RolesAllowed} wants them. */
public final class Allowed {

  public static final String FACILITATOR = "FACILITATOR";
  public static final String ADMINISTRATOR = "ADMINISTRATOR";

  private Allowed() {}
}
