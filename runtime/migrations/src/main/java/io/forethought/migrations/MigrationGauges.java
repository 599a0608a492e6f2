package io.forethought.migrations;

import io.forethought.runtime.Forethought;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * Tells how many migrations each database has that are applied, are not applied, or have failed.
 *
 * <pre>{@code
 * MigrationGauges gauges =
 *     MigrationGauges.builder(PrometheusRegistry.defaultRegistry)
 *         .connection("orders", FlywayReader.of(flyway))
 *         .connection("stock", LiquibaseReader.of(dataSource, "db/changelog.xml"))
 *         .start();
 * }</pre>
 *
 * <pre>{@code
 * migrations_applied{connection="orders"} 12.0
 * migrations_failed{connection="orders"} 0.0
 * migrations_readable{connection="orders"} 1.0
 * migrations_unapplied{connection="orders"} 1.0
 * }</pre>
 *
 * <p>A scrape never waits for a database. It shows what was read before, and rings for a new
 * reading in the background if the last one is older than the interval. A database that does not
 * answer fails neither the start nor a scrape: its gauges are NaN and {@code migrations_readable}
 * is 0.
 *
 * @since 0.1.0
 */
public final class MigrationGauges implements AutoCloseable {

  private final PrometheusRegistry registry;
  private final ScheduledThreadPoolExecutor executor;
  private final ClassLoader loader;
  private final List<ObservedConnection> connections;
  private final ScrapeBell bell = new ScrapeBell(this::ring);
  private final AtomicBoolean rung = new AtomicBoolean();
  private final AtomicBoolean closed = new AtomicBoolean();

  private MigrationGauges(Builder wanted, MigrationMetrics metrics, ClassLoader loader) {
    this.registry = wanted.registry;
    this.executor = executor();
    this.loader = loader;
    this.connections =
        wanted.readers.entrySet().stream()
            .map(
                entry ->
                    new ObservedConnection(
                        entry.getKey(), entry.getValue(), metrics, wanted.rhythm, executor))
            .toList();
  }

  /** One thread, which never waits for a database. What comes after its end is dropped. */
  private static ScheduledThreadPoolExecutor executor() {
    ScheduledThreadPoolExecutor executor =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "forethought-migrations");
              thread.setDaemon(true);
              return thread;
            },
            new ThreadPoolExecutor.DiscardPolicy());
    executor.setRemoveOnCancelPolicy(true);
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    return executor;
  }

  /**
   * Starts without connections, read at most every 30 seconds and for at most 10 seconds.
   *
   * @param registry where the metrics appear
   * @return the builder
   */
  public static Builder builder(PrometheusRegistry registry) {
    return new Builder(registry);
  }

  /** Runs in scrapes, so it only leaves word. */
  private void ring() {
    if (rung.compareAndSet(false, true)) {
      executor.execute(this::readWhatIsDue);
    }
  }

  private void readWhatIsDue() {
    rung.set(false);
    connections.forEach(connection -> connection.readIfDue(loader));
  }

  /**
   * Takes the metrics off the registry and reads no more. Never waits: what is being read is let go
   * of.
   */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      registry.unregister(bell);
      executor.execute(() -> connections.forEach(connection -> connection.close(loader)));
      executor.shutdown();
      Forethought.unregister(MigrationMetrics.class, registry);
    }
  }

  /** What is wanted so far. */
  public static final class Builder {

    private final PrometheusRegistry registry;
    private final Map<String, MigrationReader> readers = new LinkedHashMap<>();
    private Rhythm rhythm =
        new Rhythm(Duration.ofSeconds(30), Duration.ofSeconds(10), System::nanoTime);

    private Builder(PrometheusRegistry registry) {
      this.registry = registry;
    }

    /**
     * Adds a database.
     *
     * @param name the value of the label {@code connection}: {@code "orders"}
     * @param reader what reads its migrations
     * @return this builder
     * @throws IllegalArgumentException if the name is empty, {@code "_other"} or taken, or if there
     *     are 50 connections already
     */
    public Builder connection(String name, MigrationReader reader) {
      if (name.isBlank() || name.equals("_other")) {
        throw new IllegalArgumentException("\"" + name + "\" is no name of a connection.");
      }
      if (readers.containsKey(name)) {
        throw new IllegalArgumentException("Two connections are called \"" + name + "\".");
      }
      if (readers.size() == MigrationMetrics.MAX_CONNECTIONS) {
        throw new IllegalArgumentException(
            "Migrations of more than "
                + MigrationMetrics.MAX_CONNECTIONS
                + " connections cannot be told apart.");
      }
      readers.put(name, reader);
      return this;
    }

    /**
     * How much time is between the beginnings of two readings of one database, at least. Where
     * scrapes are rarer, readings are as rare as they.
     *
     * @param interval up to a day; 30 seconds unless you say
     * @return this builder
     * @throws IllegalArgumentException if it is negative or longer
     */
    public Builder interval(Duration interval) {
      this.rhythm = rhythm.every(interval);
      return this;
    }

    /**
     * How long one reading may take before it is abandoned.
     *
     * @param timeout up to a day; 10 seconds unless you say
     * @return this builder
     * @throws IllegalArgumentException if it is zero, negative or longer
     */
    public Builder timeout(Duration timeout) {
      this.rhythm = rhythm.atMost(timeout);
      return this;
    }

    /** Asks another clock, in nanoseconds, when the interval is over. */
    Builder clock(LongSupplier nanos) {
      this.rhythm = rhythm.by(nanos);
      return this;
    }

    /**
     * Registers the metrics and begins to read in the background. Contacts no database itself.
     *
     * @return the running gauges; close them to end
     * @throws IllegalStateException if the registry has these metrics already: name all connections
     *     in one place, or close the others first
     */
    public MigrationGauges start() {
      MigrationMetrics metrics = MigrationMetricsImpl.register(registry);
      ClassLoader context = Thread.currentThread().getContextClassLoader();
      ClassLoader loader = context == null ? MigrationGauges.class.getClassLoader() : context;
      MigrationGauges gauges = new MigrationGauges(this, metrics, loader);
      registry.register(gauges.bell);
      gauges.ring();
      return gauges;
    }
  }
}
