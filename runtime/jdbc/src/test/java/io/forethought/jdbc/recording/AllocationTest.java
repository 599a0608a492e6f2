package io.forethought.jdbc.recording;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.management.ManagementFactory;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What recording a query allocates, in bytes: nothing. */
class AllocationTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int QUERIES = 20_000;

  /** The JIT compiler has threads of its own, which may have to wait for a processor. */
  private static final int ROUNDS = 500;

  private final Database database = new Database(new PrometheusRegistry(), "orders", Vendor.H2);

  @Test
  void aQueryAllocatesNothing() throws SQLException {
    connect();

    assertThat(
            bytes(
                () -> {
                  DbSeries series = database.series();
                  series.executing();
                  series.executed(1_234_567);
                }))
        .isZero();
  }

  @Test
  void aBatchAllocatesNothing() throws SQLException {
    connect();

    assertThat(
            bytes(
                () -> {
                  DbSeries series = database.series();
                  series.executingMany(4);
                  series.executed(1_234_567);
                }))
        .isZero();
  }

  private void connect() throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:h2:mem:allocation")) {
      database.opened(connection).closed();
    }
  }

  /** The least of many rounds: what the JIT compiler has not reached yet allocates more. */
  private static long bytes(Runnable query) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS && least > 0; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < QUERIES; i++) {
        query.run();
      }
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }
}
