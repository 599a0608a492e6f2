package io.forethought.runtime;

import java.lang.StackWalker.StackFrame;
import java.util.Set;

/**
 * A line of the user's program: {@code shop.Main.start(Main.java:12)}. Text only, so that
 * remembering it keeps no class alive.
 */
record Place(String text) {

  private static final Set<String> OURS =
      Set.of(
          Place.class.getName(),
          SetHome.class.getName(),
          MetricSets.class.getName(),
          Forethought.class.getName());

  /** The line that called into us, directly or through this generated class. */
  static Place ofCaller(String generatedClass) {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .filter(frame -> !OURS.contains(frame.getClassName()))
                    .filter(frame -> !frame.getClassName().equals(generatedClass))
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
