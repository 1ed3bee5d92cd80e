package no.trappa.engine.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.api.result.ModuleResult;

/**
 * One module's own logic, at arm's length.
 *
 * <p>Whatever it throws, or says against its contract, silences it for this evaluation and is
 * reported as "not available"; nothing else is touched.
 */
final class LogicCall {

  private final Optional<ModuleLogic> logic;
  private ModuleResult.Logic state;

  LogicCall(Optional<ModuleLogic> logic) {
    this.logic = logic;
    this.state = logic.isPresent() ? ModuleResult.Logic.RAN : ModuleResult.Logic.NONE;
  }

  ModuleResult.Logic state() {
    return state;
  }

  /**
   * Asks for one of the things it adds.
   *
   * @param contract throws when what it said cannot be used
   */
  <T> List<T> ask(Function<ModuleLogic, List<T>> question, Consumer<List<T>> contract) {
    return logic
        .filter(_ -> state == ModuleResult.Logic.RAN)
        .map(one -> guarded(one, question, contract))
        .orElse(List.of());
  }

  private <T> List<T> guarded(
      ModuleLogic one, Function<ModuleLogic, List<T>> question, Consumer<List<T>> contract) {
    try {
      var said = List.copyOf(question.apply(one));
      contract.accept(said);
      return said;
    } catch (Throwable failure) {
      // A stranger's code: even a stack overflow or a missing class must not take the host along.
      state = ModuleResult.Logic.NOT_AVAILABLE;
      return List.of();
    }
  }
}
