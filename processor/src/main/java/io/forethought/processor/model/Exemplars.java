package io.forethought.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * Which exemplars a metric keeps.
 *
 * @param kept whether it keeps any without a supplier
 * @param supplier the class that returns their labels
 */
public record Exemplars(Sited<Boolean> kept, Optional<Supplier> supplier) {

  /** Whether it keeps exemplars. */
  public boolean areKept() {
    return kept.value() || supplier.isPresent();
  }

  /**
   * A class that returns labels of exemplars.
   *
   * @param type its name
   * @param hiddenBy the types that keep generated code from naming it
   * @param instantiable whether generated code can create an instance
   * @param suppliesLabels whether it implements {@code Supplier<Labels>}
   * @param site the attribute that names it
   */
  public record Supplier(
      TypeName type,
      List<Hidden> hiddenBy,
      boolean instantiable,
      boolean suppliesLabels,
      Site site) {

    /** Copies the list. */
    public Supplier {
      hiddenBy = List.copyOf(hiddenBy);
    }
  }
}
