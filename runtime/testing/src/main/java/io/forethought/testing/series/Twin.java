package io.forethought.testing.series;

import io.forethought.runtime.registration.MetricSets;
import io.forethought.testing.scope.Calls;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A second instance of a metric set, on a registry that nobody scrapes. A call records here, and
 * what it changes is what it would change on the registry under test.
 *
 * @param <M> the metric set
 */
public final class Twin<M> implements AutoCloseable {

  /** The metrics about Forethought itself, which every registry has. */
  private static final Set<String> OWN =
      Set.of(
          "forethought_amounts_rejected",
          "forethought_incidents",
          "forethought_label_overflow",
          "forethought_last_refresh_timestamp_seconds",
          "forethought_read_failures",
          "forethought_scrape_errors");

  /** The help of an old name, which shows the same values as the new one. */
  private static final Pattern OLD = Pattern.compile("Renamed to \\S+; exported until \\S+\\.");

  private final Class<M> set;
  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final M metrics;
  private final Set<String> families;

  /**
   * Creates a twin that has recorded nothing.
   *
   * @param set the interface that carries {@code @Metrics}
   */
  public Twin(Class<M> set) {
    this(set, "");
  }

  private Twin(Class<M> set, String source) {
    this.set = set;
    MetricSets.keepInMemory(registry);
    this.metrics = ConstantSources.register(set, registry, source);
    this.families =
        registry.scrape().stream()
            .map(MetricSnapshot::getMetadata)
            .filter(metadata -> metadata.getHelp() == null || !isOld(metadata.getHelp()))
            .map(MetricMetadata::getPrometheusName)
            .filter(name -> !OWN.contains(name))
            .collect(Collectors.toSet());
  }

  private static boolean isOld(String help) {
    return OLD.matcher(help).matches();
  }

  /** Returns the values of the set on a registry. */
  public Reading read(PrometheusRegistry from) {
    return Reading.of(from, families::contains);
  }

  /** Returns what a call records here. */
  public Changes recorded(Consumer<? super M> call) {
    Reading before = read(registry);
    call.accept(metrics);
    return new Changes(before, read(registry));
  }

  /** Removes the metrics, so that no gauge is read from its source any more. */
  @Override
  public void close() {
    MetricSets.unregister(set, registry);
  }

  /**
   * Returns the samples in which a call records, whatever the amount is. If the call returns a data
   * point, it need not use it. If it returns the value of a gauge with a source, these are the
   * samples of the gauge.
   *
   * @throws IllegalArgumentException if the call does not name exactly one metric
   */
  public Set<Sample> samples(Consumer<? super M> call) {
    List<Object> points = new ArrayList<>();
    List<Method> called = new ArrayList<>();
    Object recorder =
        Proxy.newProxyInstance(
            set.getClassLoader(),
            new Class<?>[] {set},
            (proxy, method, arguments) -> {
              Object point = Calls.invoke(metrics, method, ones(method, arguments));
              called.add(method);
              if (point != null) {
                points.add(point);
              }
              return point;
            });
    Reading before = read(registry);
    call.accept(set.cast(recorder));
    points.forEach(Twin::record);
    if (called.size() != 1) {
      throw new IllegalArgumentException(
          "The call must name one metric of "
              + set.getName()
              + ", but it calls "
              + called.size()
              + " of its methods.\nFix: write m -> m.method(labels).");
    }
    return called.get(0).getReturnType() == double.class
        ? samplesOfSource(called.get(0).getName())
        : new Changes(before, read(registry)).samples();
  }

  private Set<Sample> samplesOfSource(String method) {
    try (Twin<M> other = new Twin<>(set, method)) {
      return new Changes(read(registry), read(other.registry)).samples();
    }
  }

  private static void record(Object point) {
    if (point instanceof CounterDataPoint counter) {
      counter.inc();
    } else if (point instanceof GaugeDataPoint gauge) {
      gauge.inc();
    } else if (point instanceof DistributionDataPoint distribution) {
      distribution.observe(1);
    }
  }

  /** An amount can be 0 or invalid, which would leave no trace. Labels have other types. */
  private static @Nullable Object @Nullable [] ones(
      Method method, @Nullable Object @Nullable [] arguments) {
    if (arguments == null) {
      return null;
    }
    @Nullable Object[] ones = arguments.clone();
    for (int i = 0; i < ones.length; i++) {
      Class<?> type = method.getParameterTypes()[i];
      if (type == long.class) {
        ones[i] = 1L;
      } else if (type == double.class) {
        ones[i] = 1.0;
      } else if (type == Duration.class) {
        ones[i] = Duration.ofSeconds(1);
      }
    }
    return ones;
  }
}
