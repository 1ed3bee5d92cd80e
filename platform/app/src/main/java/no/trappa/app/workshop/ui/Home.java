package no.trappa.app.workshop.ui;

import java.net.URI;
import no.trappa.app.access.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Leads a facilitator to the collaborations and everybody else to the code.
 *
 * <p>Vaadin's own requests come to the same address and must pass: a controller there would answer
 * them with "method not allowed".
 */
@Configuration(proxyBeanMethods = false)
class Home {

  private static final String VAADIN_REQUEST = "v-r";

  @Bean
  RouterFunction<ServerResponse> wayHome(SignedIn signedIn) {
    return RouterFunctions.route()
        .GET("/", Home::isForReaders, _ -> ServerResponse.seeOther(start(signedIn)).build())
        .build();
  }

  private static boolean isForReaders(ServerRequest request) {
    return request.param(VAADIN_REQUEST).isEmpty();
  }

  private static URI start(SignedIn signedIn) {
    return URI.create(signedIn.account().isPresent() ? "/collaborations" : "/j");
  }
}
