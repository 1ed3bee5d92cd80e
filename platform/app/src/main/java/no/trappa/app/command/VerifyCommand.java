package no.trappa.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.trappa.api.value.Language;
import no.trappa.api.value.Text;
import no.trappa.verifier.ModuleVerifier;

/**
 * {@code ./trappa verify}: makes the checks that the host makes when a module is installed.
 *
 * <p>Exit code 0 when it may be used, 1 when it has faults, 2 when there is nothing to check.
 * Faults and warnings go to standard error.
 */
public final class VerifyCommand {

  private static final Text NO_FAULTS =
      new Text("%s %s har ingen feil.", "%s %s har ingen feil.", "%s %s has no faults.");

  private final Folders folders;
  private final Terminal terminal;

  VerifyCommand(Folders folders, Terminal terminal) {
    this.folders = folders;
    this.terminal = terminal;
  }

  public static void main(String... words) {
    var command = new VerifyCommand(Folders.ofProcess(), Terminal.own());
    System.exit(Guard.run(Terminal.own(), List.of(words), () -> command.run(List.of(words))));
  }

  int run(List<String> words) {
    var arguments = Arguments.read(words, Set.of());
    var language = arguments.language();
    return arguments
        .misuse()
        .or(() -> misuse(arguments.plain()))
        .map(text -> terminal.misuse(text, language))
        .orElseGet(() -> verify(Path.of(arguments.plain().getFirst()), language));
  }

  private static Optional<Text> misuse(List<String> plain) {
    if (plain.isEmpty()) {
      return Optional.of(Misuse.MISSING_MODULE.text());
    }
    return plain.size() > 1
        ? Optional.of(Misuse.SURPLUS.text(plain.get(1)))
        : Optional.<Text>empty();
  }

  private int verify(Path path, Language language) {
    var vocabulary = folders.vocabulary().accepted();
    var shipped = vocabulary.map(words -> Shipped.read(folders.jars(), words).modules());
    var verification = new ModuleVerifier(vocabulary, shipped.orElse(List.of())).verify(path);
    terminal.faults(verification.faults(), language);
    terminal.faults(verification.notices(), language);
    if (!Files.exists(path)) {
      return Terminal.REFUSED;
    }
    if (!verification.isFine()) {
      return Terminal.FOUND;
    }
    verification
        .module()
        .map(module -> NO_FAULTS.in(language).formatted(module.id(), module.version()))
        .ifPresent(terminal.result()::println);
    return Terminal.FINE;
  }
}
