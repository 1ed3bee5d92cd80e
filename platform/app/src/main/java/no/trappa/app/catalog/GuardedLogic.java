package no.trappa.app.catalog;

import java.util.List;
import java.util.function.Supplier;
import no.trappa.api.logic.ModuleInput;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.api.logic.ModuleOutcome;
import no.trappa.api.result.Exhibit;
import no.trappa.api.result.Finding;
import no.trappa.api.result.Measure;

/** A module's logic with its own class loader around each call, and nothing of it left behind. */
final class GuardedLogic implements ModuleLogic {

  private final ModuleLogic logic;
  private final ClassLoader loader;

  GuardedLogic(ModuleLogic logic, ClassLoader loader) {
    this.logic = logic;
    this.loader = loader;
  }

  @Override
  public List<Measure> measures(ModuleInput input) {
    return called(() -> logic.measures(input));
  }

  @Override
  public List<Finding> findings(ModuleOutcome outcome) {
    return called(() -> logic.findings(outcome));
  }

  @Override
  public List<Exhibit> exhibits(ModuleOutcome outcome) {
    return called(() -> logic.exhibits(outcome));
  }

  private <T> List<T> called(Supplier<List<T>> call) {
    try {
      return LoaderOfThread.during(loader, () -> List.copyOf(call.get()));
    } catch (Throwable failure) {
      throw new LogicNotAvailable(String.valueOf(failure));
    }
  }
}
