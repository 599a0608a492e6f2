package io.forethought.processor.checklist.evidence;

/**
 * A rule that Prometheus evaluates.
 *
 * @param alerting whether it is an alert; otherwise it records
 * @param name its name
 * @param query its expression
 * @param pending how many seconds an alert waits before it fires
 * @param interval how many seconds pass between its evaluations
 * @param health {@code ok}, {@code err} or {@code unknown}
 * @param error why its evaluation failed; empty if it did not
 */
public record LoadedRule(
    boolean alerting,
    String name,
    String query,
    double pending,
    double interval,
    String health,
    String error) {

  /** Whether its last evaluation failed. */
  public boolean isFailing() {
    return health.equals("err") || !error.isEmpty();
  }
}
