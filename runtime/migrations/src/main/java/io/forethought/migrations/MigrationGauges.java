package io.forethought.migrations;

import io.forethought.runtime.registration.ScrapeListener;
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
 * Exposes how many migrations of each database are applied, unapplied or failed.
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
 * <p>A scrape never waits for a database. It returns the last values read, and triggers a new read
 * in the background if they are older than the interval. A database that does not respond fails
 * neither the start nor a scrape: its gauges are NaN and {@code migrations_readable} is 0.
 *
 * @since 0.1.0
 */
public final class MigrationGauges implements AutoCloseable {

  private final PrometheusRegistry registry;
  private final ScheduledThreadPoolExecutor executor;
  private final ClassLoader loader;
  private final MigrationSets sets;
  private final List<ObservedConnection> connections;
  private final ScrapeListener listener = new ScrapeListener(includedNames -> requestRead());
  private final AtomicBoolean requested = new AtomicBoolean();
  private final AtomicBoolean closed = new AtomicBoolean();

  private MigrationGauges(Builder wanted, MigrationSets sets, ClassLoader loader) {
    this.sets = sets;
    this.registry = wanted.registry;
    this.executor = executor();
    this.loader = loader;
    this.connections =
        wanted.readers.entrySet().stream()
            .map(
                entry ->
                    new ObservedConnection(
                        entry.getKey(), entry.getValue(), sets, wanted.rhythm, executor))
            .toList();
  }

  /**
   * Creates an executor with one thread, which never waits for a database. Tasks submitted after
   * its end are dropped.
   */
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
   * Returns a builder without connections, with an interval of 30 seconds and a timeout of 10
   * seconds.
   *
   * @param registry the registry for the metrics
   * @return the builder
   */
  public static Builder builder(PrometheusRegistry registry) {
    return new Builder(registry);
  }

  /** Runs during scrapes, so it only submits a task. */
  private void requestRead() {
    if (requested.compareAndSet(false, true)) {
      executor.execute(this::readWhatIsDue);
    }
  }

  private void readWhatIsDue() {
    requested.set(false);
    connections.forEach(connection -> connection.readIfDue(loader));
  }

  /**
   * Removes the metrics from the registry and stops reading. Never waits: reads in progress are
   * abandoned.
   */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      registry.unregister(listener);
      executor.execute(() -> connections.forEach(connection -> connection.close(loader)));
      executor.shutdown();
      sets.unregister(registry);
    }
  }

  /** Builds the gauges. */
  public static final class Builder {

    private static final String ONCE =
        "add all connections to one MigrationGauges.builder(registry), or close the other gauges"
            + " first";

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
     * @param reader reads its migrations
     * @return this builder
     * @throws IllegalArgumentException if the name is empty, {@code "_other"} or already used, or
     *     if there are already 50 connections
     */
    public Builder connection(String name, MigrationReader reader) {
      if (name.isBlank() || name.equals("_other")) {
        throw new IllegalArgumentException("\"" + name + "\" is not a valid name of a connection.");
      }
      if (readers.containsKey(name)) {
        throw new IllegalArgumentException("Two connections have the name \"" + name + "\".");
      }
      if (readers.size() == MigrationNumbers.MAX_CONNECTIONS) {
        throw new IllegalArgumentException(
            "At most " + MigrationNumbers.MAX_CONNECTIONS + " connections are possible.");
      }
      readers.put(name, reader);
      return this;
    }

    /**
     * Sets the minimum time between the starts of two reads of one database. If scrapes are less
     * frequent, so are reads.
     *
     * @param interval at most one day; the default is 30 seconds
     * @return this builder
     * @throws IllegalArgumentException if it is negative or longer
     */
    public Builder interval(Duration interval) {
      this.rhythm = rhythm.every(interval);
      return this;
    }

    /**
     * Sets how long one read may take before it is abandoned.
     *
     * @param timeout at most one day; the default is 10 seconds
     * @return this builder
     * @throws IllegalArgumentException if it is zero, negative or longer
     */
    public Builder timeout(Duration timeout) {
      this.rhythm = rhythm.atMost(timeout);
      return this;
    }

    /** Uses another clock, in nanoseconds, for the interval. */
    Builder clock(LongSupplier nanos) {
      this.rhythm = rhythm.by(nanos);
      return this;
    }

    /**
     * Registers the metrics and starts to read in the background. The calling thread accesses no
     * database.
     *
     * @return the running gauges; close them to stop reading
     * @throws IllegalStateException if the registry already has these metrics: add all connections
     *     to one builder, or close the other gauges first
     */
    public MigrationGauges start() {
      MigrationSets sets = MigrationSets.register(registry, ONCE);
      ClassLoader context = Thread.currentThread().getContextClassLoader();
      ClassLoader loader = context == null ? MigrationGauges.class.getClassLoader() : context;
      MigrationGauges gauges = new MigrationGauges(this, sets, loader);
      registry.register(gauges.listener);
      gauges.requestRead();
      return gauges;
    }
  }
}
