package io.forethought.benchmarks.runtime.peers;

/** A library, with registries of it that hold as much as one likes. */
public enum Library {
  FORETHOUGHT("**Forethought**"),
  CLIENT_JAVA("client_java"),
  LEAN_CLIENT_JAVA("client_java, classic only and without exemplars"),
  MICROMETER("Micrometer"),
  OPEN_TELEMETRY("OpenTelemetry SDK");

  private final String title;

  Library(String title) {
    this.title = title;
  }

  /** How tables call it. */
  public String title() {
    return title;
  }

  /**
   * A registry of its own with counters of 100 series and histograms of ten.
   *
   * @param counters how many counters
   * @param histograms how many histograms
   */
  public FilledRegistry registry(int counters, int histograms) {
    return switch (this) {
      case FORETHOUGHT -> new ForethoughtRegistry(counters, histograms);
      case CLIENT_JAVA -> new ClientJavaRegistry(counters, histograms, true);
      case LEAN_CLIENT_JAVA -> new ClientJavaRegistry(counters, histograms, false);
      case MICROMETER -> new MicrometerRegistry(counters, histograms);
      case OPEN_TELEMETRY -> new OpenTelemetryRegistry(counters, histograms);
    };
  }
}
