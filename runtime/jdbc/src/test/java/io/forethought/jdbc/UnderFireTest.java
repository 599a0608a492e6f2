package io.forethought.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database is killed, and the pool runs dry, while threads go on asking. */
class UnderFireTest {

  private static final String LABELS = "{alias=\"orders\",vendor=\"postgresql\"}";

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @TempDir private Path folder;

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Scraped scraped = new Scraped(registry);
  private final Traffic traffic = new Traffic();

  @Test
  void whenTheDatabaseIsKilledAProgramSeesWhatItsDriverThrows() throws Exception {
    Noted noted = new Noted();
    DataSource driver = noted.of(server().getPostgresDatabase());
    DataSource metered = MeteredDataSource.wrap(driver, "orders", registry);
    traffic.start(metered, 4);
    await().atMost(PATIENCE).until(() -> traffic.executed.sum() > 100);

    kill();

    await().atMost(PATIENCE).until(() -> traffic.notConnected.sum() > 100);
    assertThat(Scrape.text(registry)).contains("db_query_duration_seconds");
    traffic.stop();

    assertThat(traffic.seen.equals(noted.thrown())).isTrue();
    long failed = traffic.failed.sum();
    long notConnected = traffic.notConnected.sum();
    assertThat(failed).isBetween(1L, 4L);
    assertThat(scraped.count("db_execute_total" + LABELS))
        .isEqualTo(traffic.executed.sum() + failed);
    assertThat(scraped.count("db_query_duration_seconds_count" + LABELS))
        .isEqualTo(traffic.executed.sum() + failed);
    assertThat(errors()).isEqualTo(failed);
    assertThat(scraped.count("db_new_connection_errors_total" + LABELS)).isEqualTo(notConnected);
    assertThat(scraped.count("db_new_connections_total" + LABELS))
        .isEqualTo(traffic.connected.sum() + notConnected);
    assertThat(scraped.count("db_connections_open" + LABELS)).isZero();
  }

  @Test
  void whenThePoolRunsDryEachTimeoutIsCounted() throws Exception {
    HikariConfig config = new HikariConfig();
    config.setDataSource(Engine.POSTGRESQL.dataSource());
    config.setMaximumPoolSize(2);
    config.setConnectionTimeout(1_000);
    try (MeteredDataSource pool =
        MeteredDataSource.wrap(new HikariDataSource(config), "orders", registry)) {
      traffic.start(pool, 6);
      await().atMost(PATIENCE).until(() -> traffic.executed.sum() > 100);

      List<Connection> held = new ArrayList<>();
      while (held.size() < 2) {
        try {
          held.add(pool.getConnection());
        } catch (SQLException busy) {
          traffic.notConnected.increment();
        }
      }
      await().atMost(PATIENCE).until(() -> traffic.notConnected.sum() >= 6);
      assertThat(scraped.count("db_pool_connections_active{alias=\"orders\"}")).isEqualTo(2);
      await()
          .atMost(PATIENCE)
          .until(() -> scraped.count("db_pool_connections_pending{alias=\"orders\"}") == 6);
      for (Connection connection : held) {
        connection.close();
      }
      long executed = traffic.executed.sum();
      await().atMost(PATIENCE).until(() -> traffic.executed.sum() > executed + 100);
      traffic.stop();

      assertThat(scraped.count("db_pool_timeouts_total{alias=\"orders\"}"))
          .isEqualTo(traffic.notConnected.sum());
      assertThat(scraped.count("db_new_connection_errors_total" + LABELS))
          .isEqualTo(traffic.notConnected.sum());
      assertThat(scraped.count("db_execute_total" + LABELS)).isEqualTo(traffic.executed.sum());
      assertThat(errors()).isZero();
      assertThat(scraped.count("db_connections_open" + LABELS)).isZero();
      assertThat(scraped.count("db_pool_connections_active{alias=\"orders\"}")).isZero();
    }
  }

  private long errors() {
    return Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith("db_errors_total{"))
        .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  private EmbeddedPostgres server() throws IOException {
    return EmbeddedPostgres.builder()
        .setPGStartupWait(PATIENCE)
        .setDataDirectory(folder)
        .setCleanDataDirectory(false)
        .start();
  }

  /** No farewell: the server process and those of its connections get no chance to say a word. */
  private void kill() throws IOException {
    Path file = folder.resolve("postmaster.pid");
    ProcessHandle server =
        ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0))).orElseThrow();
    List<ProcessHandle> all = new ArrayList<>(server.descendants().toList());
    all.add(0, server);
    all.forEach(ProcessHandle::destroyForcibly);
    await().atMost(PATIENCE).until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
  }

  /** Threads that ask, and count what they see themselves. */
  private static final class Traffic {

    final LongAdder connected = new LongAdder();
    final LongAdder notConnected = new LongAdder();
    final LongAdder executed = new LongAdder();
    final LongAdder failed = new LongAdder();
    final Set<Throwable> seen =
        Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
    private final AtomicBoolean ended = new AtomicBoolean();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    void start(DataSource dataSource, int howMany) {
      for (int i = 0; i < howMany; i++) {
        threads.execute(() -> ask(dataSource));
      }
    }

    void stop() throws InterruptedException {
      ended.set(true);
      threads.shutdown();
      assertThat(threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    private void ask(DataSource dataSource) {
      while (!ended.get()) {
        try (Connection connection = dataSource.getConnection()) {
          connected.increment();
          execute(connection);
        } catch (SQLException failure) {
          seen.add(failure);
          notConnected.increment();
        }
      }
    }

    /** Ten times, or until the connection is broken. */
    private void execute(Connection connection) {
      try (Statement statement = connection.createStatement()) {
        for (int i = 0; i < 10; i++) {
          statement.execute("SELECT 1");
          executed.increment();
        }
      } catch (SQLException failure) {
        seen.add(failure);
        failed.increment();
      }
    }
  }
}
