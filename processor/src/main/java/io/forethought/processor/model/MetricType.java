package io.forethought.processor.model;

/** The types of metrics, each with the annotation that declares it. */
public enum MetricType {
  COUNTER("Counter", "counter", "_total"),
  GAUGE("Gauge", "gauge", ""),
  HISTOGRAM("Histogram", "histogram", ""),
  SUMMARY("Summary", "summary", ""),
  INFO("Info", "info", "_info"),
  STATE_SET("StateSet", "state set", "");

  private final String annotation;
  private final String word;
  private final String suffix;

  MetricType(String annotation, String word, String suffix) {
    this.annotation = annotation;
    this.word = word;
    this.suffix = suffix;
  }

  /** The simple name of the annotation: {@code StateSet}. */
  public String annotation() {
    return annotation;
  }

  /** The type as a word in a sentence: {@code state set}. */
  public String word() {
    return word;
  }

  /** The type as OpenMetrics writes it: {@code stateset}. */
  public String id() {
    return word.replace(" ", "");
  }

  /** The suffix of every name of this type; empty if there is none. */
  public String suffix() {
    return suffix;
  }
}
