package no.trappa.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.trappa.api.value.Language;
import no.trappa.engine.fault.Fault;
import no.trappa.verifier.ModuleVerifier;

/**
 * What every module must keep, as a test in one sentence:
 *
 * <pre>{@code ModuleContract.of(Path.of("."), vocabulary).holds();}</pre>
 *
 * <p>The folder is the one with module.yaml, or {@code target/classes}, where the logic's service
 * file lies beside it.
 */
public final class ModuleContract {

  private final Path module;
  private final Path vocabulary;

  private ModuleContract(Path module, Path vocabulary) {
    this.module = module;
    this.vocabulary = vocabulary;
  }

  /**
   * The contract of one module.
   *
   * @param module its folder or jar
   * @param vocabulary the file with the roles, bodies, phases, gates and models it may name
   */
  public static ModuleContract of(Path module, Path vocabulary) {
    return new ModuleContract(module, vocabulary);
  }

  /**
   * Makes the checks that the host makes at installation.
   *
   * @throws AssertionError with every fault and warning, each on its own line
   */
  public void holds() {
    var words = Trial.vocabulary(vocabulary);
    require(new ModuleVerifier(Optional.of(words)).verify(module).faults());
  }

  static void require(List<Fault> faults) {
    if (!faults.isEmpty()) {
      var lines = faults.stream().map(fault -> fault.line(Language.EN)).toList();
      throw new AssertionError("\n" + String.join("\n", lines));
    }
  }
}
