package io.forethought.docs.several;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.forethought.cache.caffeine.MeteredStats;
import io.forethought.jdbc.MeteredDataSource;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A program with a cache and a database. For each byte of its input, it prints a scrape. */
final class Worker {

  private static final PrometheusRegistry REGISTRY = PrometheusRegistry.defaultRegistry;

  private Worker() {}

  public static void main(String... arguments) throws IOException, SQLException {
    Cache<String, String> cache =
        Caffeine.newBuilder().recordStats(() -> new MeteredStats(REGISTRY, "prices")).build();
    cache.put("one", "1");
    for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
      String unused = cache.getIfPresent("one");
    }
    try (HikariDataSource pool = new HikariDataSource(config());
        Connection open = query(MeteredDataSource.wrap(pool, "orders"))) {
      while (System.in.read() >= 0) {
        System.out.println(Scrape.text(REGISTRY) + "# end");
      }
      open.rollback();
    }
  }

  private static HikariConfig config() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:h2:mem:orders");
    config.setMaximumPoolSize(2);
    return config;
  }

  /** Returns a connection that has run a query. */
  private static Connection query(DataSource source) throws SQLException {
    Connection connection = source.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.executeQuery("SELECT 1").close();
    }
    return connection;
  }
}
