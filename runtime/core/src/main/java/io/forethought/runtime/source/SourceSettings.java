package io.forethought.runtime.source;

import io.forethought.runtime.incident.Incidents;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.DoubleConsumer;

/** How the gauge that is being built is read from its source. */
public final class SourceSettings {

  private static final long SCRAPE_TIMEOUT_MILLIS = 1_000;
  private static final long REFRESH_TIMEOUT_MILLIS = 10_000;

  private final Callable<Double> source;
  private long refreshMillis;
  private long timeoutMillis;
  private boolean unknownAfterFailure;

  public SourceSettings(Callable<Double> source) {
    this.source = source;
  }

  public void refreshMillis(long millis) {
    refreshMillis = millis;
  }

  public void timeoutMillis(long millis) {
    timeoutMillis = millis;
  }

  public void unknownAfterFailure() {
    unknownAfterFailure = true;
  }

  /**
   * Returns the source of a gauge with one series.
   *
   * @param names all names under which the gauge is exposed
   * @param metric its current name
   * @param exposed sets the exposed value
   * @param incidents counts failed reads
   */
  public GaugeSource of(
      Set<String> names, String metric, DoubleConsumer exposed, Incidents incidents) {
    return new GaugeSource(
        metric, names, source, exposed, rules(), incidents, System::currentTimeMillis);
  }

  private ReadRules rules() {
    boolean isAtScrape = refreshMillis == 0;
    long limit =
        isAtScrape ? SCRAPE_TIMEOUT_MILLIS : Math.min(refreshMillis, REFRESH_TIMEOUT_MILLIS);
    return new ReadRules(
        Duration.ofMillis(refreshMillis),
        Duration.ofMillis(timeoutMillis == 0 ? limit : timeoutMillis),
        isAtScrape || unknownAfterFailure);
  }
}
