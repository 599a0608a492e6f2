package io.forethought.runtime.registration;

import org.jspecify.annotations.Nullable;

/**
 * A line of the user's program: {@code shop.Main.start(Main.java:12)}. It consists of text, so that
 * it does not prevent classes from being unloaded.
 *
 * @param line the line; null if it is not known
 */
record Place(@Nullable StackTraceElement line) {

  /**
   * Returns the line that called the entry point, directly, through the generated class or through
   * one of Forethought's integrations.
   */
  // Not with a StackWalker, which loads dozens of classes when a program starts.
  static Place ofCaller(Class<?> entryPoint, String generatedClass) {
    boolean isPassed = false;
    for (StackTraceElement line : new Throwable().getStackTrace()) {
      String name = line.getClassName();
      if (name.equals(entryPoint.getName())) {
        isPassed = true;
      } else if (isPassed && !isSkipped(name, generatedClass)) {
        return new Place(line);
      }
    }
    return new Place(null);
  }

  private static boolean isSkipped(String name, String generatedClass) {
    return name.equals(generatedClass) || isIntegration(name) || isReflection(name);
  }

  // Most programs do not load the list of integrations.
  private static boolean isIntegration(String name) {
    return name.startsWith("io.forethought.") && Integrations.contain(name);
  }

  private static boolean isReflection(String name) {
    return name.startsWith("java.lang.reflect.") || name.startsWith("jdk.internal.reflect.");
  }

  @Override
  public String toString() {
    if (line == null) {
      return "an unknown place";
    }
    String file = line.getFileName() == null ? "Unknown Source" : line.getFileName();
    String number = line.getLineNumber() < 0 ? "" : ":" + line.getLineNumber();
    return line.getClassName() + "." + line.getMethodName() + "(" + file + number + ")";
  }
}
