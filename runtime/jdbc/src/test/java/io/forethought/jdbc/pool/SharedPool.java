package io.forethought.jdbc.pool;

import io.forethought.jdbc.MeteredDataSource;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.sql.Connection;

/** A program with a pool and one connection in use, which nobody scrapes, until its input ends. */
final class SharedPool {

  private SharedPool() {}

  public static void main(String... arguments) throws Exception {
    PrometheusRegistry registry = new PrometheusRegistry();
    try (MeteredDataSource pool = PoolKind.HIKARI.open("orders", registry);
        Connection connection = pool.getConnection()) {
      while (System.in.read() >= 0) {
        connection.clearWarnings();
      }
    }
  }
}
