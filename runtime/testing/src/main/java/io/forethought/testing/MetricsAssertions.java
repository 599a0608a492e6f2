package io.forethought.testing;

import java.net.URI;
import java.nio.file.Path;

/**
 * Assertions on what a metric set recorded.
 *
 * <pre>{@code
 * import static io.forethought.testing.MetricsAssertions.assertThat;
 *
 * assertThat(metrics)
 *     .increased(m -> m.created(STRIPE, VIP)).by(1)
 *     .observed(m -> m.processingDuration(true)).times(2).withSum(0.7)
 *     .andNothingElse();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class MetricsAssertions {

  private MetricsAssertions() {}

  /**
   * Starts assertions on a metric set: on what it has recorded since it was registered, which in a
   * test with {@link MetricsExtension} is what the test has recorded.
   *
   * @param metrics a registered instance of a metric set
   * @param <M> the metric set
   * @return the assertions
   */
  public static <M> MetricsAssert<M> assertThat(M metrics) {
    return new MetricsAssert<>(metrics);
  }

  /**
   * The same as {@link #assertThat}, for tests that also import {@code assertThat} of AssertJ:
   * javac cannot choose between two methods that accept any object.
   *
   * @param metrics a registered instance of a metric set
   * @param <M> the metric set
   * @return the assertions
   */
  public static <M> MetricsAssert<M> assertThatMetrics(M metrics) {
    return assertThat(metrics);
  }

  /**
   * Starts assertions on a whole scrape.
   *
   * @param scrape the text, in OpenMetrics or in the text format of Prometheus
   * @return the assertions
   */
  public static ScrapeAssert assertThatScrape(String scrape) {
    return new ScrapeAssert(scrape);
  }

  /**
   * Starts assertions on a scrape in a file.
   *
   * @param file the file
   * @return the assertions
   */
  public static ScrapeAssert assertThatScrape(Path file) {
    return new ScrapeAssert(file);
  }

  /**
   * Starts assertions on what an endpoint exposes. For a secured one, add {@code
   * withOptions("--token-file=…")}.
   *
   * @param endpoint the address, such as {@code http://localhost:8080/metrics}
   * @return the assertions
   */
  public static ScrapeAssert assertThatScrape(URI endpoint) {
    return new ScrapeAssert(endpoint);
  }
}
