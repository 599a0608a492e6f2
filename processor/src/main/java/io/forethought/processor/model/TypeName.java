package io.forethought.processor.model;

import java.util.List;

/**
 * The name of a class.
 *
 * @param packageName the package, empty for the unnamed one
 * @param simpleNames from the outermost class to the class itself, never empty
 */
public record TypeName(String packageName, List<String> simpleNames) {

  /** Copies the list. */
  public TypeName {
    simpleNames = List.copyOf(simpleNames);
    if (simpleNames.isEmpty()) {
      throw new IllegalArgumentException("A class has at least one simple name.");
    }
  }

  /** A class that is not nested. */
  public static TypeName of(String packageName, String simpleName) {
    return new TypeName(packageName, List.of(simpleName));
  }

  /** The name as sources import it: {@code shop.Shop.Orders}. */
  public String qualified() {
    return packageName.isEmpty() ? nested() : packageName + "." + nested();
  }

  /** The name within its package: {@code Shop.Orders}. */
  public String nested() {
    return String.join(".", simpleNames);
  }

  /** The class that implements a set of this name: {@code shop.Shop_OrdersImpl}. */
  public TypeName implementation() {
    return of(packageName, String.join("_", simpleNames) + "Impl");
  }
}
