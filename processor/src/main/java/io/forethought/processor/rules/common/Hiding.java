package io.forethought.processor.rules.common;

import io.forethought.processor.model.Hidden;
import io.forethought.processor.model.Hidden.Reason;
import io.forethought.processor.naming.Listing;
import java.util.List;

/**
 * The types that keep generated code from naming a type.
 *
 * @param types the types, the outermost first; never empty
 */
public record Hiding(List<Hidden> types) {

  /** Copies the list. */
  public Hiding {
    types = List.copyOf(types);
  }

  /** Why the type cannot be named: {@code "Shop" is private}. */
  public String reason() {
    return switch (kind()) {
      case LOCAL -> names() + verb() + "declared in a method";
      case PRIVATE -> names() + verb() + "private";
      case OTHER_PACKAGE -> names() + verb() + "neither public nor in its package";
    };
  }

  /** What to change, in all the types at once. */
  public String fix() {
    return switch (kind()) {
      case LOCAL -> "move " + names() + " out of the method";
      case PRIVATE -> "remove \"private\" from " + names();
      case OTHER_PACKAGE -> "make " + names() + " public";
    };
  }

  /** One way to name everything that has to change: in another package, all must be public. */
  private Reason kind() {
    return types.stream().map(Hidden::reason).max(Reason::compareTo).orElseThrow();
  }

  private String names() {
    return Listing.of(types.stream().map(hidden -> hidden.type().nested()));
  }

  private String verb() {
    return types.size() == 1 ? " is " : " are ";
  }
}
