package io.forethought.benchmarks.runtime.queries;

import io.forethought.benchmarks.runtime.peers.MetricsOnly;
import io.opentelemetry.instrumentation.jdbc.datasource.JdbcTelemetry;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import javax.sql.DataSource;

/** How OpenTelemetry's library for JDBC records queries. */
final class OpenTelemetryDataSource {

  private OpenTelemetryDataSource() {}

  /** With metrics and without traces. */
  static DataSource of(DataSource dataSource, SdkMeterProvider provider) {
    return JdbcTelemetry.create(new MetricsOnly(provider)).wrap(dataSource);
  }
}
