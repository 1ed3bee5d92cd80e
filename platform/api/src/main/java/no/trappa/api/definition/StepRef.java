package no.trappa.api.definition;

/**
 * A step anywhere: {@code preconditions/write-benefits}.
 *
 * @param owner the module that recommends it, or the assessment whose gate asks for it
 */
public record StepRef(String owner, StepDefinition.Id step) implements Comparable<StepRef> {

  @Override
  public int compareTo(StepRef other) {
    var byOwner = owner.compareTo(other.owner);
    return byOwner != 0 ? byOwner : step.value().compareTo(other.step.value());
  }

  @Override
  public String toString() {
    return owner + "/" + step;
  }
}
