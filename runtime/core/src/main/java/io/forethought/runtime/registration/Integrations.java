package io.forethought.runtime.registration;

import java.util.List;

/** Forethought's integrations, whose metric sets and lines of code are not those of the program. */
final class Integrations {

  private static final List<String> PACKAGES =
      List.of(
          "io.forethought.cache.",
          "io.forethought.jdbc.",
          "io.forethought.jpa.",
          "io.forethought.migrations.",
          "io.forethought.push.",
          "io.forethought.servlet.");

  private Integrations() {}

  /** Returns whether a class belongs to an integration. */
  static boolean contain(String className) {
    for (String packageName : PACKAGES) {
      if (className.startsWith(packageName)) {
        return true;
      }
    }
    return false;
  }
}
