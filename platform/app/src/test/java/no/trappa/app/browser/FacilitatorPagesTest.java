package no.trappa.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.trappa.api.value.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every facilitator's page: nothing hinders anybody, and nothing sticks out. */
@BrowserTest
class FacilitatorPagesTest {

  private final RunningTrappa host;
  private final Visitors visitors;
  private final Sample sample;

  FacilitatorPagesTest(RunningTrappa host, Visitors visitors) {
    this.host = host;
    this.visitors = visitors;
    this.sample = Sample.in(host);
  }

  static Stream<Arguments> readers() {
    return Stream.of(
        Arguments.of(Language.NB, ColorScheme.LIGHT, 1280),
        Arguments.of(Language.NN, ColorScheme.DARK, 360),
        Arguments.of(Language.EN, ColorScheme.LIGHT, 360),
        Arguments.of(Language.NB, ColorScheme.DARK, 1920));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void nothingHindersAnybody(Language language, ColorScheme scheme, int width) {
    var found = new ArrayList<String>();
    try (var visit = visitors.visit(language, scheme, width, 900)) {
      var page = visit.newPage();
      page.navigate("/login");
      found.addAll(hindrances(page, "login", language, scheme));
      host.signIn(page);
      for (var address : addresses()) {
        page.navigate(address);
        found.addAll(hindrances(page, name(address), language, scheme));
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<String> hindrances(
      Page page, String name, Language language, ColorScheme scheme) {
    page.waitForSelector("h1, input[name=username]");
    Picture.take(
        page, "%s-%s-%s-%d".formatted(name, language.tag(), scheme, page.viewportSize().width));
    var found = new ArrayList<>(Axe.findings(page));
    if (!page.evaluate("document.documentElement.scrollWidth - window.innerWidth").equals(0)) {
      found.add("something sticks out sideways");
    }
    if (!page.evaluate("document.documentElement.lang").equals(language.tag())) {
      found.add("the page does not say that it is in " + language.tag());
    }
    return found.stream().map(finding -> name + ": " + finding).toList();
  }

  private List<String> addresses() {
    var evaluation = "/evaluations/" + sample.evaluation().id();
    var collaboration = "/collaborations/" + sample.evaluation().collaboration();
    return List.of(
        "/collaborations",
        "/collaborations/new",
        collaboration,
        collaboration + "/evaluations",
        evaluation,
        evaluation + "/lead",
        evaluation + "/remarks",
        evaluation + "/settle",
        evaluation + "/results",
        "/modules",
        "/modules/preconditions",
        "/account/password",
        "/accounts",
        evaluation + "/projector",
        "/nothing/here");
  }

  private String name(String address) {
    return address
        .substring(1)
        .replace(sample.evaluation().id().toString(), "one")
        .replace(sample.evaluation().collaboration().toString(), "one")
        .replace('/', '-');
  }
}
