package no.trappa.app.access.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import no.trappa.app.access.OpenPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

/** Views say by annotation who may see them; whatever says nothing is refused. */
@Configuration(proxyBeanMethods = false)
class ViewsConfiguration {

  @Bean
  @Order(2)
  SecurityFilterChain everyOtherPage(
      HttpSecurity http,
      SessionAuthenticationStrategy sessions,
      TokenBasedRememberMeServices known) {
    return http.authorizeHttpRequests(
            requests -> requests.requestMatchers(OpenPaths.shared()).permitAll())
        .sessionManagement(management -> management.addSessionAuthenticationStrategy(sessions))
        .rememberMe(remember -> remember.rememberMeServices(known).key(known.getKey()))
        .formLogin(form -> form.loginPage("/login").failureHandler(new BackToLogin()))
        .with(
            VaadinSecurityConfigurer.vaadin(),
            vaadin -> vaadin.loginView("/login").anyRequest(AuthorizedUrl::authenticated))
        .build();
  }
}
