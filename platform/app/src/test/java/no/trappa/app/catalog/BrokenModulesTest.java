package no.trappa.app.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import no.trappa.app.catalog.CatalogEntry.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with one file, it is listed with its reason, and the one beside it works. */
class BrokenModulesTest {

  @TempDir Path folder;
  private Workshop workshop;

  @BeforeEach
  void oneGoodModule() throws IOException {
    workshop = new Workshop(folder);
    workshop.put("good.jar", ModuleJar.of("good", "1.0.0"));
    workshop.assessment("trial", Workshop.assessmentOf("trial", "good", "[1,2)"));
  }

  @Test
  void yamlThatIsNone() throws IOException {
    isListed(yaml(text -> "title: {nb: [\n" + text), "bad.jar/module.yaml:");
  }

  @Test
  void aLanguageThatIsMissing() throws IOException {
    isListed(yaml(text -> text.replace("nn: Er det gjort?, ", "")), "bad.jar/module.yaml:", "nn");
  }

  @Test
  void anApiOfAnotherVersion() throws IOException {
    isListed(yaml(text -> text.replace("[1,2)", "[2,3)")), "[2.0.0,3.0.0)", "1.0.0");
  }

  @Test
  void stepsThatWaitForEachOther() throws IOException {
    isListed(
        yaml(text -> text + "    after: [do-that]\n" + step("do-that", "do-it")),
        "do-it",
        "do-that");
  }

  @Test
  void anIdThatIsThereTwice() throws IOException {
    isListed(yaml(text -> text + step("do-it", "do-it")), "do-it");
  }

  @Test
  void aFileThatIsTooLarge() throws IOException {
    isListed(yaml(text -> text + "# " + "x".repeat(2 * 1024 * 1024)), "2");
  }

  @Test
  void aJarThatIsNoModule() throws IOException {
    isListed(ModuleJar.empty().with("readme.txt", "nothing"), "module.yaml");
  }

  @Test
  void aFileThatIsNoJar() throws IOException {
    Files.writeString(workshop.modules("bad.jar"), "this is no archive");

    isListed("bad.jar");
  }

  @Test
  void aFileThatWantsToBeWrittenElsewhere() throws IOException {
    isListed(ModuleJar.of("bad", "1.0.0").with("../../escaped.txt", "out"), "escaped.txt");
    assertThat(folder.resolve("data/escaped.txt")).doesNotExist();
    assertThat(folder.resolve("escaped.txt")).doesNotExist();
  }

  @Test
  void logicThatIsNamedButNotThere() throws IOException {
    isListed(
        ModuleJar.of("bad", "1.0.0")
            .with("META-INF/services/no.trappa.api.logic.ModuleLogic", "no.such.Logic\n"),
        "no.such.Logic");
  }

  @Test
  void logicThatCannotBeMade() throws IOException {
    isListed(
        ModuleJar.of("bad", "1.0.0")
            .withLogic(
                "bad.Logic",
                """
                package bad;
                public class Logic implements no.trappa.api.logic.ModuleLogic {
                  static { if (true) throw new StackOverflowError("on purpose"); }
                }
                """),
        "bad.Logic");
  }

  @Test
  void logicThatIsNoLogic() throws IOException {
    isListed(
        ModuleJar.of("bad", "1.0.0").withLogic("bad.Logic", "package bad; public class Logic {}"),
        "bad.Logic");
  }

  private void isListed(ModuleJar jar, String... why) throws IOException {
    workshop.put("bad.jar", jar);
    isListed(why);
  }

  private void isListed(String... why) throws IOException {
    var catalog = workshop.open();

    assertThat(catalog.entries())
        .filteredOn(entry -> entry.source().equals("bad.jar"))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.status()).isEqualTo(Status.BROKEN);
          assertThat(entry.reasons().toString()).contains(why);
        });
    assertThat(catalog.assessments()).hasSize(1);
  }

  private static ModuleJar yaml(UnaryOperator<String> changed) {
    return ModuleJar.empty().with("module.yaml", changed.apply(SmallModule.yaml("bad", "1.0.0")));
  }

  private static String step(String id, String after) {
    return """
      - id: %s
        text: {nb: Gjør det., nn: Gjer det., en: Do it.}
        lifts: [first]
        responsible: municipal-director
        decides: [{when: {}, body: municipal-director}]
        after: [%s]
    """
        .formatted(id, after);
  }
}
