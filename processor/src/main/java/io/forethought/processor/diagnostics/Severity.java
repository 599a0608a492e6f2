package io.forethought.processor.diagnostics;

/** What a finding does to the build. */
public enum Severity {
  /** Fails it. */
  ERROR,
  /** Is told. */
  WARN,
  /** Is not told. */
  OFF
}
