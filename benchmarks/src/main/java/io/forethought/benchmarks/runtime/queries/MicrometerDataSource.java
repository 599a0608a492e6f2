package io.forethought.benchmarks.runtime.queries;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler.IgnoredMeters;
import io.micrometer.observation.ObservationRegistry;
import java.util.Set;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import net.ttddyy.observation.tracing.DataSourceObservationListener;
import net.ttddyy.observation.tracing.JdbcObservationDocumentation;

/** How Micrometer records queries: by the observations of datasource-micrometer. */
final class MicrometerDataSource {

  private MicrometerDataSource() {}

  /** As its starter for Spring Boot wires it. */
  static DataSource of(DataSource dataSource, MeterRegistry registry) {
    DataSourceObservationListener listener =
        new DataSourceObservationListener(
            observations(new DefaultMeterObservationHandler(registry)));
    return observed(dataSource, listener).proxyResultSet().build();
  }

  /** Without what others do not have: connections, result sets, and queries under way. */
  static DataSource lean(DataSource dataSource, MeterRegistry registry) {
    DataSourceObservationListener listener =
        new DataSourceObservationListener(
            observations(
                new DefaultMeterObservationHandler(registry, IgnoredMeters.LONG_TASK_TIMER)));
    listener.setSupportedTypes(Set.of(JdbcObservationDocumentation.QUERY));
    return observed(dataSource, listener).build();
  }

  private static ObservationRegistry observations(DefaultMeterObservationHandler handler) {
    ObservationRegistry observations = ObservationRegistry.create();
    observations.observationConfig().observationHandler(handler);
    return observations;
  }

  private static ProxyDataSourceBuilder observed(
      DataSource dataSource, DataSourceObservationListener listener) {
    return ProxyDataSourceBuilder.create("shop", dataSource)
        .listener(listener)
        .methodListener(listener);
  }
}
