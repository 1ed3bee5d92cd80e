package no.trappa.app.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * One command as it was typed.
 *
 * @param said what went to standard error, line by line
 */
record Typed(int exitCode, String result, List<String> said) {

  static final Path ROOT = Path.of(System.getProperty("trappa.root"));

  private static final Folders FOLDERS =
      new Folders(ROOT.resolve("assessments"), Path.of(System.getProperty("trappa.modules")));

  static Typed score(String... words) {
    return score(FOLDERS, words);
  }

  /** Where other modules come with Trappa. */
  static Typed scoreWith(Path modules, String... words) {
    return score(new Folders(FOLDERS.assessments(), modules), words);
  }

  static Typed verify(String... words) {
    return typed(terminal -> new VerifyCommand(FOLDERS, terminal).run(List.of(words)));
  }

  private static Typed score(Folders folders, String... words) {
    return typed(terminal -> new ScoreCommand(folders, terminal).run(List.of(words)));
  }

  private static Typed typed(ToIntFunction<Terminal> command) {
    var result = new ByteArrayOutputStream();
    var said = new ByteArrayOutputStream();
    var exitCode = command.applyAsInt(new Terminal(stream(result), stream(said)));
    return new Typed(
        exitCode,
        result.toString(StandardCharsets.UTF_8),
        said.toString(StandardCharsets.UTF_8).lines().toList());
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
