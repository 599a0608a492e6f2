package io.forethought.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which names of databases have their own series. */
class AliasesTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Scraped scraped = new Scraped(registry);

  @Test
  void theTwentyFirstAliasIsAmongTheOthers() throws SQLException {
    for (int i = 1; i <= 22; i++) {
      MeteredDataSource.wrap(Engine.H2.dataSource(), "tenant" + i, registry)
          .getConnection()
          .close();
    }

    assertThat(scraped.samples("db_new_connections_total"))
        .hasSize(21)
        .contains("db_new_connections_total{alias=\"_other\",vendor=\"h2\"} 2.0");
  }

  /** So that an error rate by alias finds both numbers. */
  @Test
  void ofManyDatabasesAllMetricsDistinguishTheSame() throws SQLException {
    List<String> names = IntStream.rangeClosed(1, 25).mapToObj(i -> "db" + i).toList();
    List<MeteredDataSource> databases = new ArrayList<>();
    for (String name : names) {
      HikariConfig pool = new HikariConfig();
      pool.setDataSource(Engine.H2.dataSource());
      pool.setMinimumIdle(0);
      pool.setInitializationFailTimeout(-1);
      databases.add(MeteredDataSource.wrap(new HikariDataSource(pool), name, registry));
    }
    Collections.reverse(databases);
    for (MeteredDataSource database : databases) {
      try (Connection connection = database.getConnection()) {
        assertThatExceptionOfType(SQLException.class)
            .isThrownBy(() -> connection.prepareStatement("this is not SQL"));
      }
    }

    List<String> kept = new ArrayList<>(names.subList(0, 20));
    kept.add("_other");
    Map<String, Set<String>> aliases = aliases();
    assertThat(aliases).hasSize(11);
    assertThat(aliases)
        .allSatisfy(
            (metric, found) ->
                assertThat(found).as(metric).containsExactlyInAnyOrderElementsOf(kept));
    assertThat(scraped.value("db_pool_connections_max{alias=\"_other\"}")).isEqualTo(50);
    for (MeteredDataSource database : databases) {
      database.close();
    }
  }

  private Map<String, Set<String>> aliases() {
    return scraped.samples("db_").stream()
        .collect(
            Collectors.groupingBy(
                line -> line.substring(0, line.indexOf('{')),
                Collectors.mapping(
                    line -> line.replaceAll(".*alias=\"([^\"]*)\".*", "$1"), Collectors.toSet())));
  }
}
