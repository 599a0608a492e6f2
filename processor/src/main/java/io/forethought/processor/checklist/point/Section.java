package io.forethought.processor.checklist.point;

/** A part of the checklist. */
public enum Section {
  /** Who can read the metrics. */
  ENDPOINT("Endpoint", false),
  /** What the program exposes. */
  METRICS("Metrics", false),
  /** How Prometheus scrapes and stores it. */
  PROMETHEUS("Prometheus", true),
  /** What alerts somebody. */
  ALERTS("Alerts", true);

  private final String title;
  private final boolean prometheus;

  Section(String title, boolean prometheus) {
    this.title = title;
    this.prometheus = prometheus;
  }

  /** The heading. */
  public String title() {
    return title;
  }

  /** Whether its points need a Prometheus server. */
  public boolean needsPrometheus() {
    return prometheus;
  }
}
