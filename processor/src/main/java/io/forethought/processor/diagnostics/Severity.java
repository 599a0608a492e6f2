package io.forethought.processor.diagnostics;

/** What a finding does to the build. */
public enum Severity {
  /** Fails it. */
  ERROR,
  /** Is told. */
  WARN,
  /** Is told as news: it fails no build, not even one without warnings. */
  NOTE,
  /** Is not told. */
  OFF
}
