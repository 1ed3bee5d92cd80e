package no.trappa.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.trappa.api.answer.AnswerSheet;
import no.trappa.api.value.Language;
import no.trappa.api.value.Text;
import no.trappa.engine.content.answers.AnswersReader;
import no.trappa.engine.content.json.ResultWriter;
import no.trappa.engine.evaluation.Engine;
import no.trappa.engine.fault.Cure;
import no.trappa.engine.fault.Reading;

/**
 * {@code ./trappa score}: reads answers and writes what follows from them as JSON.
 *
 * <p>Exit code 0 with the result on standard output, or 2 with every fault on standard error and
 * nothing on standard output.
 */
public final class ScoreCommand {

  private static final Set<String> OPTIONS = Set.of("--assessment", "--answers", "--module");

  private final Folders folders;
  private final Terminal terminal;

  ScoreCommand(Folders folders, Terminal terminal) {
    this.folders = folders;
    this.terminal = terminal;
  }

  public static void main(String... words) {
    var command = new ScoreCommand(Folders.ofProcess(), Terminal.own());
    System.exit(Guard.run(Terminal.own(), List.of(words), () -> command.run(List.of(words))));
  }

  int run(List<String> words) {
    var arguments = Arguments.read(words, OPTIONS);
    var misuse = arguments.misuse().or(() -> missing(arguments));
    return misuse
        .map(text -> terminal.misuse(text, arguments.language()))
        .orElseGet(() -> score(arguments));
  }

  private static Optional<Text> missing(Arguments arguments) {
    if (!arguments.plain().isEmpty()) {
      return Optional.of(Misuse.SURPLUS.text(arguments.plain().getFirst()));
    }
    return List.of("--assessment", "--answers").stream()
        .filter(option -> arguments.last(option).isEmpty())
        .map(Misuse.MISSING_OPTION::text)
        .findFirst();
  }

  private int score(Arguments arguments) {
    var assessment = arguments.last("--assessment").orElseThrow();
    var language = arguments.language();
    if (!folders.assessmentNames().contains(assessment)) {
      var instead = Cure.instead(assessment, folders.assessmentNames());
      return terminal.misuse(Misuse.UNKNOWN_ASSESSMENT.text(assessment, instead), language);
    }
    var modules = arguments.all("--module").stream().map(Path::of).toList();
    var reading = new Gathering(folders, modules).gather(assessment);
    terminal.faults(reading.faults(), language);
    return reading
        .accepted()
        .map(materials ->
            score(materials, Path.of(arguments.last("--answers").orElseThrow()), language))
        .orElse(Terminal.REFUSED);
  }

  private int score(Materials materials, Path answers, Language language) {
    var reader = new AnswersReader(materials.definitions());
    var reading = InputFile.read(answers, reader::read);
    terminal.faults(reading.faults(), language);
    return switch (reading) {
      case Reading.Refused<AnswerSheet> _ -> Terminal.REFUSED;
      case Reading.Read<AnswerSheet>(var sheet, var _) -> {
        var result = new Engine().evaluate(materials.definitions(), sheet, materials.logic());
        terminal.result().writeBytes(ResultWriter.write(result));
        terminal.result().flush();
        yield Terminal.FINE;
      }
    };
  }
}
