package io.forethought.benchmarks.runtime.queries;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.benchmarks.runtime.peers.KeptReader;
import io.forethought.jdbc.MeteredDataSource;
import io.forethought.runtime.Scrape;
import io.micrometer.core.instrument.LongTaskTimer;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That all who are compared see the same queries. */
class ContenderTest {

  /** On the connection that is kept, and as many on others. */
  private static final int QUERIES = 64;

  @ParameterizedTest
  @EnumSource
  void theProgramGetsTheSame(Contender contender) throws SQLException {
    for (Driver driver : Driver.values()) {
      Session session = new Session(contender.around(driver.dataSource()), 1);

      assertThat(session.next()).isEqualTo(session.asked());
      assertThat(session.connectAndNext()).isEqualTo(session.asked());
      session.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void forethoughtSeesEachQuery(Driver driver) throws SQLException {
    PrometheusRegistry registry = new PrometheusRegistry();

    ask(MeteredDataSource.wrap(driver.dataSource(), "shop", registry));

    assertThat(Scrape.text(registry).lines().filter(line -> !line.startsWith("#")))
        .anyMatch(line -> line.matches("db_query_duration_seconds_count[{].*} " + 2 * QUERIES))
        .anyMatch(line -> line.matches("db_execute_total[{].*} " + 2 * QUERIES + "[.]0"))
        .anyMatch(line -> line.matches("db_new_connections_total[{].*} " + (1 + QUERIES) + "[.]0"))
        .anyMatch(line -> line.matches("db_connections_open[{].*} 0[.]0"));
  }

  @ParameterizedTest
  @EnumSource
  void micrometerSeesEachQuery(Driver driver) throws SQLException {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();

    ask(MicrometerDataSource.of(driver.dataSource(), meters));

    assertThat(timers(meters))
        .containsExactlyInAnyOrder(
            "jdbc.connection " + (1 + QUERIES),
            "jdbc.query " + 2 * QUERIES,
            "jdbc.result-set " + 2 * QUERIES);
    assertThat(meters.get("jdbc.query.active").longTaskTimer().activeTasks()).isZero();
  }

  @Test
  void leanMicrometerSeesQueriesOnly() throws SQLException {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();

    ask(MicrometerDataSource.lean(Driver.IDLE.dataSource(), meters));

    assertThat(timers(meters)).containsExactly("jdbc.query " + 2 * QUERIES);
    assertThat(meters.getMeters()).noneMatch(LongTaskTimer.class::isInstance);
  }

  @ParameterizedTest
  @EnumSource
  void openTelemetrySeesEachQuery(Driver driver) throws SQLException {
    KeptReader reader = new KeptReader();
    SdkMeterProvider provider = SdkMeterProvider.builder().registerMetricReader(reader).build();

    ask(OpenTelemetryDataSource.of(driver.dataSource(), provider));

    assertThat(reader.metrics())
        .extracting(MetricData::getName)
        .containsExactly("db.client.operation.duration");
    assertThat(
            reader.metrics().stream()
                .flatMap(metric -> metric.getHistogramData().getPoints().stream())
                .mapToLong(HistogramPointData::getCount)
                .sum())
        .isEqualTo(2 * QUERIES);
  }

  private static void ask(DataSource dataSource) throws SQLException {
    Session session = new Session(dataSource, 1);
    for (int i = 0; i < QUERIES; i++) {
      session.next();
      session.connectAndNext();
    }
    session.close();
  }

  /** What they are called and how often they were used, over all tags. */
  private static Stream<String> timers(SimpleMeterRegistry meters) {
    return meters.getMeters().stream()
        .filter(Timer.class::isInstance)
        .map(Meter::getId)
        .map(Meter.Id::getName)
        .distinct()
        .map(name -> name + " " + count(meters, name));
  }

  private static long count(SimpleMeterRegistry meters, String name) {
    return meters.get(name).timers().stream().mapToLong(Timer::count).sum();
  }
}
