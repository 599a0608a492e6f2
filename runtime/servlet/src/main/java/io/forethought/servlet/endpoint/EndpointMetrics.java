package io.forethought.servlet.endpoint;

import static io.forethought.Unit.BYTES;
import static io.forethought.Unit.SECONDS;

import io.forethought.Amount;
import io.forethought.Counter;
import io.forethought.Histogram;
import io.forethought.Metrics;
import java.time.Duration;

/** The metrics of the endpoint itself, on the registry that it exposes. */
@Metrics(namespace = "forethought", subsystem = "endpoint")
interface EndpointMetrics {

  @Histogram(
      help = "Time to read and write all metrics, without sending them.",
      unit = SECONDS,
      buckets = {0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10})
  void scrapeDuration(@Amount Duration duration);

  @Histogram(
      help = "Size of a scrape as sent: compressed if the scraper accepts that.",
      unit = BYTES,
      buckets = {1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000})
  void scrapeSize(@Amount long bytes);

  @Counter(help = "Requests for metrics that were rejected or failed.")
  void refusals(Refusal reason);
}
