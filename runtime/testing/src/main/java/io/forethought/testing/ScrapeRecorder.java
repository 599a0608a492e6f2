package io.forethought.testing;

import io.forethought.testing.series.Exposed;
import io.forethought.testing.series.RecordedScrapes;
import io.forethought.testing.series.Sample;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.Consumer;

/**
 * Scrapes a registry in the course of a test, as Prometheus would: each scrape is one interval
 * later than the one before. No time passes in the test.
 *
 * <pre>{@code
 * recorder.scrape();
 * payments.decline(20);
 * recorder.scrape(Duration.ofMinutes(10));
 *
 * assertThat(recorder.increase(metrics, m -> m.paymentFailed(STRIPE))).isEqualTo(20);
 * assertThat(recorder.firing(Path.of("target/classes/META-INF/forethought/operations/alerts.yml")))
 *     .containsExactly("PaymentsFail");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ScrapeRecorder {

  /** The interval by default. */
  public static final Duration INTERVAL = Duration.ofSeconds(15);

  private final PrometheusRegistry registry;
  private final Duration interval;
  private final String job;
  private final List<NavigableMap<Sample, Double>> scrapes = new ArrayList<>();

  private ScrapeRecorder(PrometheusRegistry registry, Duration interval, String job) {
    this.registry = registry;
    this.interval = interval;
    this.job = job;
  }

  /**
   * Creates a recorder without scrapes, with an interval of 15 seconds.
   *
   * @param registry the registry to scrape
   * @return the recorder
   */
  public static ScrapeRecorder of(PrometheusRegistry registry) {
    return of(registry, INTERVAL, "application");
  }

  /**
   * Creates a recorder without scrapes.
   *
   * @param registry the registry to scrape
   * @param interval the time between two scrapes, at least one millisecond
   * @param job the label {@code job} of the series, which queries of alerts can mention
   * @return the recorder
   * @throws IllegalArgumentException if the interval is too short
   */
  public static ScrapeRecorder of(PrometheusRegistry registry, Duration interval, String job) {
    if (interval.toMillis() < 1) {
      throw new IllegalArgumentException(
          "The interval " + interval + " is too short.\nFix: use at least one millisecond.");
    }
    return new ScrapeRecorder(registry, interval, job);
  }

  /**
   * Scrapes once.
   *
   * @return this recorder
   */
  public ScrapeRecorder scrape() {
    scrapes.add(Exposed.by(registry));
    return this;
  }

  /**
   * Scrapes until a time has passed since the last scrape, as if nothing happened meanwhile.
   *
   * @param time the time; a part of an interval at its end is ignored
   * @return this recorder
   */
  public ScrapeRecorder scrape(Duration time) {
    NavigableMap<Sample, Double> now = Exposed.by(registry);
    for (long i = time.toMillis() / interval.toMillis(); i > 0; i--) {
      scrapes.add(now);
    }
    return this;
  }

  /**
   * Returns by how much a series rose from the first to the last scrape.
   *
   * @param metrics a metric set on the registry of this recorder
   * @param call names the series, as in {@link MetricsAssert}; of a histogram or summary, the
   *     number of observations is compared
   * @param <M> the metric set
   * @return the difference, in the unit of the metric
   * @throws IllegalStateException if there are fewer than two scrapes
   */
  public <M> double increase(M metrics, Consumer<? super M> call) {
    if (scrapes.size() < 2) {
      throw new IllegalStateException(
          "A difference requires two scrapes.\nFix: call scrape() before and after.");
    }
    Sample sample = Series.of(Recorded.by(metrics).samples(call)).main();
    return scrapes.get(scrapes.size() - 1).getOrDefault(sample, 0.0)
        - scrapes.get(0).getOrDefault(sample, 0.0);
  }

  /**
   * Returns the average increase of a series per second, from the first to the last scrape.
   *
   * @param metrics a metric set on the registry of this recorder
   * @param call names the series, as in {@link #increase}
   * @param <M> the metric set
   * @return the rate, in the unit of the metric per second
   * @throws IllegalStateException if there are fewer than two scrapes
   */
  public <M> double rate(M metrics, Consumer<? super M> call) {
    double increase = increase(metrics, call);
    return increase * 1000 / recorded().time().toMillis();
  }

  /**
   * Evaluates rules over the scrapes with promtool. If promtool is not installed, the test is
   * skipped, with a message.
   *
   * @param rules a file with rules of Prometheus, such as {@code alerts.yml}
   * @return the names of the alerts that fire at the last scrape, sorted
   * @throws IllegalArgumentException if the file cannot be read
   * @throws IllegalStateException if there is no scrape, or if promtool cannot evaluate the rules
   */
  public List<String> firing(Path rules) {
    if (scrapes.isEmpty()) {
      throw new IllegalStateException("There is no scrape.\nFix: call scrape() first.");
    }
    if (!Files.isReadable(rules)) {
      throw new IllegalArgumentException(
          "The file \"" + rules + "\" does not exist, or cannot be read.");
    }
    return Promtool.firing(recorded().promtoolTest(rules.toAbsolutePath().toString(), job));
  }

  private RecordedScrapes recorded() {
    return new RecordedScrapes(scrapes, interval);
  }
}
