package io.forethought.runtime.registration;

import java.util.Optional;

/** The message about a metric set that is registered twice on one registry. */
final class RegisteredTwice {

  private RegisteredTwice() {}

  /** Returns the message, with the usual fix unless another one is given. */
  static String message(Class<?> set, Place first, Place second, Optional<String> fix) {
    return "The metric set \""
        + set.getName()
        + "\" is registered twice on one registry: first at "
        + first
        + ", and again at "
        + second
        + ".\n"
        + "Fix: "
        + fix.orElseGet(() -> share(set))
        + ".\nWhy: each series would be exposed twice.";
  }

  private static String share(Class<?> set) {
    String name = set.getSimpleName();
    return "register it once and share the instance, or call Forethought.metrics("
        + name
        + ".class), which returns the same instance each time. In a test, use a new registry, or"
        + " call Forethought.unregister("
        + name
        + ".class, registry) at its end; PrometheusRegistry.clear() is not enough";
  }
}
