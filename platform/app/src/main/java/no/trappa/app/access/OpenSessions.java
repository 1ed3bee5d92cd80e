package no.trappa.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/**
 * Whose sessions are open, so that they can be ended before their time. Sessions live in memory,
 * and so does this.
 */
@Component
class OpenSessions implements SessionAuthenticationStrategy {

  private static final String ATTRIBUTE = OpenSessions.class.getName();

  private final AccountTable table;
  private final Set<Open> all = ConcurrentHashMap.newKeySet();

  OpenSessions(AccountTable table) {
    this.table = table;
  }

  /** A password that was changed while it was looked at opens nothing. */
  @Override
  public void onAuthentication(
      Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
    if (authentication.getPrincipal() instanceof AccountUser user) {
      var session = request.getSession();
      session.setAttribute(ATTRIBUTE, new Open(user.account().id(), session));
      // Only now, so that either this sees the change or the change sees this.
      if (table.named(user.getUsername()).filter(row -> row.belongsTo(user)).isEmpty()) {
        session.invalidate();
        throw new SessionAuthenticationException("the password is no longer the same");
      }
    }
  }

  void end(Account.Id account) {
    end(account, _ -> true);
  }

  /** Ends all but the one with this id. */
  void endOthers(Account.Id account, String session) {
    end(account, open -> !open.session.getId().equals(session));
  }

  private void end(Account.Id account, Predicate<Open> which) {
    all.stream().filter(open -> open.account.equals(account)).filter(which).forEach(Open::end);
  }

  /** Stays in its session, and is told when the session ends. */
  private final class Open implements HttpSessionBindingListener {

    private final Account.Id account;
    private final HttpSession session;

    Open(Account.Id account, HttpSession session) {
      this.account = account;
      this.session = session;
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
      all.add(this);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
      all.remove(this);
    }

    void end() {
      try {
        session.invalidate();
      } catch (IllegalStateException endedMeanwhile) {
        all.remove(this);
      }
    }
  }
}
