package io.forethought.processor.diagnostics;

/** What a finding does to the build. */
public enum Severity {
  /** Fails it. */
  ERROR,
  /** Is reported. */
  WARN,
  /** Is reported as information; it never fails a build, not even with {@code -Werror}. */
  NOTE,
  /** Is not reported. */
  OFF
}
