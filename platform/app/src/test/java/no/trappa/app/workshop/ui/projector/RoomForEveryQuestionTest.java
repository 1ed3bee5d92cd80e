package no.trappa.app.workshop.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import no.trappa.api.definition.Group;
import no.trappa.api.definition.IndicatorRef;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.value.Language;
import no.trappa.app.browser.BrowserTest;
import no.trappa.app.browser.Picture;
import no.trappa.app.browser.RunningTrappa;
import no.trappa.app.browser.Visitors;
import no.trappa.app.catalog.CatalogEntry;
import no.trappa.app.catalog.ModuleCatalog;
import no.trappa.app.language.Messages;
import no.trappa.app.language.Phrases;
import no.trappa.app.workshop.room.Move;
import no.trappa.app.workshop.room.Programme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every question of every module stands on the wall as a whole. */
@BrowserTest
class RoomForEveryQuestionTest {

  private static final IndicatorRef ANY = IndicatorRef.parse("preconditions/own-gain");
  private static final int FEWEST = 70;

  private final RunningTrappa host;
  private final Visitors visitors;

  RoomForEveryQuestionTest(RunningTrappa host, Visitors visitors) {
    this.host = host;
    this.visitors = visitors;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noneOverflows(Language language) {
    var hall = Hall.in(host);
    hall.make(new Move.Open(ANY));
    var questions = questions();
    assertThat(questions).hasSizeGreaterThan(FEWEST);
    var found = new ArrayList<String>();
    try (var visit = visitors.visit(language, ColorScheme.LIGHT, 1920, 1080)) {
      var wall = Wall.open(visit, hall, language);
      for (var question : questions) {
        show(wall, question);
        var faults = wall.overflow();
        if (!faults.isEmpty()) {
          Picture.take(wall.page(), "overflow-" + question.indicator().id() + "-" + language.tag());
        }
        faults.forEach(fault -> found.add(question.ref() + ": " + fault));
      }
    }
    assertThat(found).isEmpty();
  }

  /** As the server would have sent it. */
  private void show(Wall wall, Programme.Stop question) {
    var phrases = new Phrases(host.service(Messages.class), wall.language());
    var slide = new AskingSlide(phrases, new Slide.Asking(Fit.of(Posed.of(question, 2, phrases))));
    wall.page()
        .evaluate(
            "html => document.querySelector('.projector-stage').innerHTML = html",
            slide.getElement().getOuterHTML());
  }

  private List<Programme.Stop> questions() {
    return host.service(ModuleCatalog.class).entries().stream()
        .map(CatalogEntry::module)
        .flatMap(module -> module.stream())
        .flatMap(module -> module.allGroups().flatMap(group -> questions(module, group).stream()))
        .toList();
  }

  private static List<Programme.Stop> questions(ModuleDefinition module, Group group) {
    return group.indicators().stream()
        .filter(indicator -> indicator.asksPeople())
        .map(indicator -> new Programme.Stop(module, group, indicator))
        .toList();
  }
}
