package io.forethought.runtime.registration;

import java.lang.StackWalker.StackFrame;
import java.util.Set;

/**
 * A line of the user's program: {@code shop.Main.start(Main.java:12)}. Stored as text, so that it
 * does not prevent classes from being unloaded.
 */
record Place(String text) {

  /**
   * Returns the line that called the entry point, directly, through the generated class or through
   * one of Forethought's integrations.
   */
  static Place ofCaller(Class<?> entryPoint, String generatedClass) {
    Set<String> skipped = Set.of(entryPoint.getName(), generatedClass);
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .dropWhile(frame -> !frame.getClassName().equals(entryPoint.getName()))
                    .dropWhile(frame -> skipped.contains(frame.getClassName()))
                    .dropWhile(frame -> Integrations.contain(frame.getClassName()))
                    .findFirst()
                    .map(Place::of)
                    .orElse(new Place("an unknown place")));
  }

  private static Place of(StackFrame frame) {
    String file = frame.getFileName() == null ? "Unknown Source" : frame.getFileName();
    String line = frame.getLineNumber() < 0 ? "" : ":" + frame.getLineNumber();
    return new Place(frame.getClassName() + "." + frame.getMethodName() + "(" + file + line + ")");
  }

  @Override
  public String toString() {
    return text;
  }
}
