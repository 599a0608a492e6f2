package io.forethought.benchmarks.runtime.queries;

import io.forethought.benchmarks.runtime.peers.CumulativeReader;
import io.forethought.jdbc.MeteredDataSource;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import javax.sql.DataSource;

/** Who sees the queries pass. */
public enum Contender {
  /** Nobody. */
  BARE,
  /** As everybody gets it. */
  FORETHOUGHT,
  /** As it is by default: connections, queries and result sets. */
  MICROMETER,
  /** Queries only, and those only once they are over. */
  LEAN_MICROMETER,
  /** With the one metric that one has to ask for. */
  OPEN_TELEMETRY;

  /** A data source that is seen by it, with a registry of its own. */
  DataSource around(DataSource dataSource) {
    return switch (this) {
      case BARE -> dataSource;
      case FORETHOUGHT -> MeteredDataSource.wrap(dataSource, "shop", new PrometheusRegistry());
      case MICROMETER -> MicrometerDataSource.of(dataSource, micrometer());
      case LEAN_MICROMETER -> MicrometerDataSource.lean(dataSource, micrometer());
      case OPEN_TELEMETRY ->
          OpenTelemetryDataSource.of(dataSource, CumulativeReader.plainProvider());
    };
  }

  private static PrometheusMeterRegistry micrometer() {
    return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  }
}
