package no.trappa.engine.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.trappa.api.answer.Answer;
import no.trappa.api.definition.Indicator;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.QuestionRef;
import no.trappa.engine.content.Corpus;
import no.trappa.engine.content.Source;
import no.trappa.engine.content.answers.AnswersReader;
import no.trappa.engine.content.module.ModuleReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A new version of a module")
class SuccessionTest {

  private final ModuleDefinition small = module("small");
  private final ModuleDefinition lists = module("lists");

  /** The corpus' module with some things changed: what stands there and what takes its place. */
  private static ModuleDefinition module(String name, String... changes) {
    var source = Corpus.source(Corpus.good("module", name));
    var text = new String(source.bytes(), StandardCharsets.UTF_8);
    for (var at = 0; at < changes.length; at += 2) {
      assertThat(text).contains(changes[at]);
      text = text.replace(changes[at], changes[at + 1]);
    }
    return new ModuleReader(Optional.of(Corpus.vocabulary()))
        .read(Source.of("module.yaml", text))
        .accepted()
        .orElseThrow();
  }

  /** The question of the name, called otherwise wherever it is spoken of. */
  private static ModuleDefinition renamed(String more) {
    return module(
        "small",
        "- id: name\n",
        "- id: full-name\n" + more,
        "{differs: name}",
        "{differs: full-name}");
  }

  private static QuestionRef ref(String question) {
    return QuestionRef.parse(question);
  }

  private static Indicator.Id id(String indicator) {
    return new Indicator.Id(indicator);
  }

  private static Optional<QuestionRef> successor(
      ModuleDefinition from, ModuleDefinition to, String question) {
    return Succession.of(from, to).successor(ref(question));
  }

  @Test
  void keepsTheAnswersToWhatIsAskedAsBefore() {
    var same = Succession.of(small, module("small", "1.0.0", "1.1.0"));
    for (var question : List.of("small/gain", "small/gain#hours", "small/wish#how")) {
      assertThat(same.successor(ref(question))).contains(ref(question));
    }
    assertThat(same.isComparable(id("wish"))).isTrue();
  }

  @Test
  void keepsThemWhenOnlyTitlesHelpOrWhiteSpaceChange() {
    var retitled = module("small", "en: Gain}", "en: Gains}");
    var spaced = module("small", "en: What?}", "en: \" What?  \"}");
    assertThat(successor(small, retitled, "small/gain")).isPresent();
    assertThat(successor(small, spaced, "small/gain")).isPresent();
  }

  @Test
  void losesThemWhenTheWordingOrALevelChanges() {
    var reworded = module("small", "en: What?}", "en: What else?}");
    var relevelled = module("small", "en: Something}", "en: Some of it}");
    for (var changed : List.of(reworded, relevelled)) {
      assertThat(successor(small, changed, "small/gain")).isEmpty();
      assertThat(successor(small, changed, "small/gain#hours")).isPresent();
      assertThat(Succession.of(small, changed).isComparable(id("gain"))).isFalse();
    }
  }

  @Test
  void keepsTheAnswersToInputsWhenTheirLevelIsDerivedInAnotherWay() {
    var stricter = module("small", "atLeast: 3}", "atLeast: 4}");
    assertThat(successor(small, stricter, "small/wish#people")).isPresent();
    assertThat(Succession.of(small, stricter).isComparable(id("wish"))).isFalse();
  }

  @Test
  void carriesThemOverToWhatReplacesTheQuestion() {
    var renamed = renamed("        replaces: [name]\n");
    var succession = Succession.of(small, renamed);
    assertThat(succession.successor(ref("small/name"))).contains(ref("small/full-name"));
    assertThat(succession.isComparable(id("name"))).isTrue();
  }

  @Test
  void forgetsWhatIsNotReplaced() {
    var renamed = renamed("");
    assertThat(Succession.of(small, renamed).successor(id("name"))).isEmpty();
    assertThat(successor(small, renamed, "small/name")).isEmpty();
  }

  @Test
  void keepsRowsWhileEveryEntryTheyMayBePickedFromIsThere() {
    var more =
        module(
            "lists",
            "      - {id: skills",
            "      - {id: new, title: {nb: N, nn: N, en: N}}\n      - {id: skills");
    var other = module("lists", "en: Lower cost}", "en: Lower price}");
    assertThat(successor(lists, more, "lists/list")).isPresent();
    assertThat(successor(lists, other, "lists/list")).isEmpty();
  }

  @Test
  void namesTheQuestionsWhoseAnswersAreLeftBehind() {
    var changed = module("small", "en: What?}", "en: What else?}");
    var sheet =
        new AnswersReader(Corpus.definitions())
            .read(Corpus.source(Corpus.good("answers", "start")))
            .accepted()
            .orElseThrow();
    var carried =
        CarriedOver.of(small.id(), Succession.of(small, changed), sheet.answers(), sheet.agreed());
    assertThat(carried.left()).containsExactly(ref("small/gain"));
    assertThat(carried.agreed())
        .extracting(one -> one.question().toString())
        .containsExactly("lists/agreed-on");
    assertThat(carried.answers())
        .extracting(Answer::question)
        .contains(ref("small/gain#hours"), ref("lists/list"))
        .doesNotContain(ref("small/gain"));
  }

  @Test
  void isOneOfTheSameModule() {
    assertThatThrownBy(() -> Succession.of(small, lists)).hasMessageContaining("two modules");
  }
}
