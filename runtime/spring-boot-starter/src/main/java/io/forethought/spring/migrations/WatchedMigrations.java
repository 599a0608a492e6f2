package io.forethought.spring.migrations;

import io.forethought.migrations.MigrationGauges;
import io.forethought.migrations.MigrationReader;
import io.forethought.spring.naming.BeanLabel;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;

/**
 * Reads the migrations of an application from its start to its end. The first read is after the
 * application has migrated its databases.
 */
public final class WatchedMigrations
    implements ApplicationListener<ContextRefreshedEvent>, DisposableBean {

  private static final System.Logger LOG = System.getLogger(WatchedMigrations.class.getName());
  private static final BeanLabel CONNECTION = new BeanLabel("Flyway", "Liquibase");

  private final Supplier<Duration> interval;
  private final Supplier<Duration> timeout;
  private final Function<String, @Nullable String> connections;
  private final Map<String, Supplier<MigrationReader>> found = new LinkedHashMap<>();
  private boolean started;
  private @Nullable MigrationGauges gauges;

  /**
   * Creates the reading.
   *
   * @param interval returns the minimum time between two reads of one database
   * @param timeout returns the time after which a read is abandoned
   * @param connections returns the value of the label for the bean of a name; null if none is set
   */
  public WatchedMigrations(
      Supplier<Duration> interval,
      Supplier<Duration> timeout,
      Function<String, @Nullable String> connections) {
    this.interval = interval;
    this.timeout = timeout;
    this.connections = connections;
  }

  /** Adds the migrations of a bean. One that is created late, such as a lazy one, is added then. */
  synchronized void add(String bean, Supplier<MigrationReader> reader) {
    found.put(bean, reader);
    if (started) {
      start();
    }
  }

  @Override
  public synchronized void onApplicationEvent(ContextRefreshedEvent event) {
    if (!started) {
      started = true;
      start();
    }
  }

  private void start() {
    if (found.isEmpty()) {
      return;
    }
    try {
      end();
      MigrationGauges.Builder builder =
          MigrationGauges.builder(PrometheusRegistry.defaultRegistry)
              .interval(interval.get())
              .timeout(timeout.get());
      found.forEach((bean, reader) -> builder.connection(connection(bean), reader.get()));
      gauges = builder.start();
    } catch (IllegalStateException taken) {
      LOG.log(
          System.Logger.Level.INFO,
          "The migrations of this application are not counted, because another one in this virtual"
              + " machine counts its own, or another metric has one of the names: {0}",
          taken.getMessage());
    } catch (RuntimeException | LinkageError failure) {
      LOG.log(System.Logger.Level.WARNING, "The migrations are not counted", failure);
    }
  }

  private String connection(String bean) {
    @Nullable String set = connections.apply(bean);
    return set == null ? CONNECTION.of(bean) : set;
  }

  private void end() {
    if (gauges != null) {
      gauges.close();
      gauges = null;
    }
  }

  /** Called when the application ends. */
  @Override
  public synchronized void destroy() {
    end();
  }
}
