package io.forethought.benchmarks.runtime.registering;

import io.forethought.benchmarks.runtime.shop.Action;
import io.forethought.benchmarks.runtime.shop.SmallPart;
import io.forethought.benchmarks.runtime.shop.SmallParts;
import io.forethought.runtime.Forethought;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Registering 1,000 counters with an enum label, whose ten series exist from the start. A program
 * does this once, so the metrics are removed again before the next time, and this is not measured.
 */
@State(Scope.Benchmark)
public class RegisteringBenchmark {

  private static final int SETS = 50;
  private static final String HELP = "What was ordered in this part of the shop.";

  // Sets, names and label values stand in the class files of a program: nobody has to make them.
  private final List<Class<? extends SmallPart>> sets = SmallParts.first(SETS);
  private final String[] names =
      IntStream.range(0, SETS * SmallPart.METRICS)
          .mapToObj(RegisteringBenchmark::name)
          .toArray(String[]::new);
  private final String[] values =
      Arrays.stream(Action.values()).map(Action::text).toArray(String[]::new);

  private Runnable removal = () -> {};

  private static String name(int number) {
    return String.format(
        Locale.ROOT,
        "shop_desk%02d_orders%02d_total",
        number / SmallPart.METRICS,
        number % SmallPart.METRICS);
  }

  @Benchmark
  public Object forethought() {
    PrometheusRegistry registry = new PrometheusRegistry();
    for (Class<? extends SmallPart> set : sets) {
      Forethought.metrics(set, registry);
    }
    removal = () -> sets.forEach(set -> Forethought.unregister(set, registry));
    return registry;
  }

  @Benchmark
  public Object clientJava() {
    PrometheusRegistry registry = new PrometheusRegistry();
    for (String name : names) {
      Counter counter =
          Counter.builder().name(name).help(HELP).labelNames("action").register(registry);
      for (String value : values) {
        counter.initLabelValues(value);
      }
    }
    removal = registry::clear;
    return registry;
  }

  @Benchmark
  public Object micrometer() {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    for (String name : names) {
      for (String value : values) {
        io.micrometer.core.instrument.Counter.builder(name)
            .description(HELP)
            .tag("action", value)
            .register(registry);
      }
    }
    removal = registry::close;
    return registry;
  }

  @TearDown(Level.Invocation)
  public void remove() {
    removal.run();
  }
}
