package no.trappa.app.access;

/** What everybody may ask for without signing in. */
public final class OpenPaths {

  private OpenPaths() {}

  /** The participants' pages: they know their people by a cookie of their own. */
  static String[] participants() {
    return new String[] {"/j", "/j/**", "/p", "/p/**", "/workshop/**"};
  }

  /** What both kinds of page share. */
  public static String[] shared() {
    return new String[] {
      "/", "/look/**", "/language/**", "/theme/**", "/error", "/favicon.ico", "/favicon.svg"
    };
  }
}
