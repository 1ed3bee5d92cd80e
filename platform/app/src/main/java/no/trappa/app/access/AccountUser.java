package no.trappa.app.access;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as Spring Security wants to see it. */
record AccountUser(Account account, String password) implements UserDetails {

  @Override
  public List<GrantedAuthority> getAuthorities() {
    return account.roles().stream()
        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
        .toList();
  }

  @Override
  public String getPassword() {
    return password;
  }

  @Override
  public String getUsername() {
    return account.name();
  }

  @Override
  public String toString() {
    return account.name();
  }
}
