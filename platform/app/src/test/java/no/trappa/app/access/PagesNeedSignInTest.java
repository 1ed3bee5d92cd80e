package no.trappa.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A page that is new cannot be forgotten here: all there are come from the routers themselves. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PagesNeedSignInTest {

  /** The pages that are open, with the reason. A new one has to be argued for. */
  private static final List<String> OPEN =
      List.of(
          "/", // leads on to joining or to signing in
          "/login", // where one signs in
          "/j", // joining with a code
          "/p", // participants' own pages, which ask for their cookie
          "/language", // choosing a language
          "/theme", // choosing light or dark
          "/error"); // what went wrong, without details

  private final ServletContext servlets;
  private final RequestMappingHandlerMapping mappings;
  private final Browser browser;

  PagesNeedSignInTest(
      @Autowired ServletContext servlets,
      @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
      @LocalServerPort int port) {
    this.servlets = servlets;
    this.mappings = mappings;
    this.browser = new Browser(port);
  }

  @TestFactory
  Stream<DynamicTest> isRefusedToWhoeverIsNotSignedIn() {
    return Stream.concat(views(), plainPages())
        .filter(path -> !isOpen(path))
        .sorted()
        .distinct()
        .map(path -> DynamicTest.dynamicTest(path, () -> isRefused(path)));
  }

  @Test
  void soIsAPageThatIsNotThere() {
    isRefused("/no-such-page");
  }

  @Test
  void theListOfPagesIsNotEmpty() {
    assertThat(Stream.concat(views(), plainPages())).contains("/login", "/account/password");
  }

  private void isRefused(String path) {
    var response = browser.open(path);

    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(Browser.leadsTo(response)).isEqualTo("/login");
  }

  private Stream<String> views() {
    var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
    return registry.getRegisteredRoutes().stream()
        .map(RouteBaseData::getTemplate)
        .map(PagesNeedSignInTest::withSampleParameters);
  }

  private Stream<String> plainPages() {
    return mappings.getHandlerMethods().keySet().stream()
        .flatMap(mapping -> mapping.getPatternValues().stream())
        .map(PagesNeedSignInTest::withSampleParameters);
  }

  private static boolean isOpen(String path) {
    return path.equals("/")
        || OPEN.stream().skip(1).anyMatch(open -> (path + "/").startsWith(open + "/"));
  }

  /** {@code evaluations/:id/results} and {@code evaluations/{id}} with something in place. */
  private static String withSampleParameters(String template) {
    var path = template.replaceAll("\\{[^}]*}|:[^/]+", "7b0f4a34-3f4e-4a43-9f7e-0d0f8f3f2c11");
    return path.startsWith("/") ? path : "/" + path;
  }
}
