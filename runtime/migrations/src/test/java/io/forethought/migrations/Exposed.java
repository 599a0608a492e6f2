package io.forethought.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.util.stream.Collectors;

/**
 * What scrapes of a registry show.
 *
 * @param registry the registry
 */
public record Exposed(PrometheusRegistry registry) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** The samples of the migrations of a connection now, without the time of the last reading. */
  public String samples(String connection) {
    return Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith("migrations_"))
        .filter(line -> line.contains("{connection=\"" + connection + "\""))
        .filter(line -> !line.contains("timestamp"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** One sample, as a number. */
  public double value(String name, String connection) {
    String series = name + "{connection=\"" + connection + "\"} ";
    return Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith(series))
        .mapToDouble(line -> Double.parseDouble(line.substring(series.length())))
        .findFirst()
        .orElseThrow();
  }

  /** Scrapes until the numbers are these. */
  public void awaitCounts(String connection, int applied, int unapplied, int failed) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(samples(connection))
                    .contains(
                        "migrations_applied{connection=\"" + connection + "\"} " + applied + ".0\n")
                    .contains(
                        "migrations_unapplied{connection=\""
                            + connection
                            + "\"} "
                            + unapplied
                            + ".0\n")
                    .contains(
                        "migrations_failed{connection=\"" + connection + "\"} " + failed + ".0\n")
                    .contains("migrations_readable{connection=\"" + connection + "\"} 1.0\n"));
  }

  /** Scrapes until the connection says that nothing is known. */
  public void awaitUnknown(String connection, String reason) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              assertThat(samples(connection))
                  .contains("migrations_applied{connection=\"" + connection + "\"} NaN\n")
                  .contains("migrations_unapplied{connection=\"" + connection + "\"} NaN\n")
                  .contains("migrations_failed{connection=\"" + connection + "\"} NaN\n")
                  .contains("migrations_readable{connection=\"" + connection + "\"} 0.0\n");
              assertThat(failures(connection, reason)).isPositive();
            });
  }

  /** How many readings failed for a reason. */
  public double failures(String connection, String reason) {
    String series =
        "migrations_read_failures_total{connection=\""
            + connection
            + "\",reason=\""
            + reason
            + "\"} ";
    return Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith(series))
        .mapToDouble(line -> Double.parseDouble(line.substring(series.length())))
        .findFirst()
        .orElseThrow();
  }
}
