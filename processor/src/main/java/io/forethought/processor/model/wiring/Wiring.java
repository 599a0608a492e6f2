package io.forethought.processor.model.wiring;

import io.forethought.processor.model.TypeName;
import java.util.List;

/**
 * How the program comes to its metric sets and decorators, as far as the compiler shows it.
 *
 * @param beans the classes that are to be measured and that a framework creates
 * @param unused the declarations that no source names; none if that cannot be known
 * @param isLibrary whether the module is not a program, so that other modules use what is public
 */
public record Wiring(List<MeasuredBean> beans, List<UnusedDeclaration> unused, boolean isLibrary) {

  /** Nothing is known. */
  public static final Wiring UNKNOWN = new Wiring(List.of(), List.of(), false);

  /** Copies the lists. */
  public Wiring {
    beans = List.copyOf(beans);
    unused = List.copyOf(unused);
  }

  /** Whether no source names a metric set, or the decorator of a measured type. */
  public boolean isUnused(TypeName type) {
    return unused.stream().anyMatch(declaration -> declaration.type().equals(type));
  }
}
