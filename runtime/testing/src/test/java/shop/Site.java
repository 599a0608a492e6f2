package shop;

import io.forethought.runtime.Forethought;

/** Code under test that keeps its metrics in static fields. */
public final class Site {

  private static final VisitMetrics METRICS = Forethought.metrics(VisitMetrics.class);

  private Site() {}

  public static void open(boolean exists) {
    if (exists) {
      METRICS.pages().inc();
    } else {
      METRICS.missing();
    }
  }
}
