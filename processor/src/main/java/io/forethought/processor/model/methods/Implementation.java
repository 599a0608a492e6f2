package io.forethought.processor.model.methods;

import io.forethought.processor.model.Site;
import io.forethought.processor.model.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A class that implements an interface whose methods are measured.
 *
 * @param type its name
 * @param service the interface
 * @param marker another interface that it implements and that only marks the methods
 * @param decorator the class that records calls of the interface
 * @param canBeExtended whether a generated class can extend it, so that it can be measured itself
 * @param isRead whether the compiler shows its code
 * @param calls the measured methods that its objects call on themselves
 * @param site the class
 */
public record Implementation(
    TypeName type,
    TypeName service,
    Optional<TypeName> marker,
    TypeName decorator,
    boolean canBeExtended,
    boolean isRead,
    List<SelfCall> calls,
    Site site) {

  /**
   * A call of a measured method that an object makes of its own.
   *
   * @param caller what contains the call
   * @param method the method that is called
   * @param site what contains the call
   */
  public record SelfCall(String caller, String method, Site site) {}

  /** Copies the list. */
  public Implementation {
    calls = List.copyOf(calls);
  }
}
