package io.forethought.runtime.registration;

import java.util.Optional;

/**
 * A metric set that was registered twice on one registry.
 *
 * @param set the interface
 * @param first the line that registered it first
 * @param again the line that registered it again
 */
record Twice(Class<?> set, Place first, Place again) {

  /** Returns the message for the user, with a fix that may be given. */
  String message(Optional<String> fix) {
    return "The metric set \""
        + set.getName()
        + "\" is registered twice on one registry: first at "
        + first
        + ", and again at "
        + again
        + ".\n"
        + "Fix: "
        + fix.orElseGet(this::share)
        + ".\nWhy: each series would be exposed twice.";
  }

  private String share() {
    String name = set.getSimpleName();
    return "register it once and share the instance, or call Forethought.metrics("
        + name
        + ".class), which returns the same instance each time. In a test, use a new registry, or"
        + " call Forethought.unregister("
        + name
        + ".class, registry) at its end; PrometheusRegistry.clear() is not enough";
  }
}
