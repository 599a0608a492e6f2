package io.forethought.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Scrape;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs the same program before and after the recipe, and compares the series. */
abstract class SeriesComparison {

  private static final String START =
      """
      package shop;

      import io.micrometer.core.instrument.Counter;
      import io.micrometer.core.instrument.DistributionSummary;
      import io.micrometer.core.instrument.Gauge;
      import io.micrometer.core.instrument.MeterRegistry;
      import io.micrometer.core.instrument.Metrics;
      import io.micrometer.core.instrument.Tag;
      import io.micrometer.core.instrument.Tags;
      import io.micrometer.core.instrument.Timer;
      import java.time.Duration;
      import java.util.ArrayDeque;
      import java.util.EnumMap;
      import java.util.List;
      import java.util.Map;
      import java.util.Queue;
      import java.util.concurrent.ConcurrentHashMap;
      import java.util.concurrent.TimeUnit;
      import java.util.concurrent.atomic.AtomicInteger;

      public class Shop {

      """;

  @TempDir private Path folder;

  @BeforeEach
  @AfterEach
  void clear() {
    PrometheusRegistry.defaultRegistry.clear();
    Metrics.globalRegistry.getRegistries().forEach(Metrics::removeRegistry);
    Metrics.globalRegistry.clear();
  }

  /** Checks a class with this body, which has a method {@code run}. */
  final void check(String body) {
    Program before = Program.of(START + body + "}\n");
    Program.Converted converted = before.converted(new FromMicrometer());
    assertThat(converted.kept()).isEmpty();
    List<String> old = series(before, "before");
    clear();

    // Metrics with a better name are also exposed under the old one.
    assertThat(series(converted.program(), "after")).containsAll(old);
  }

  /**
   * The series after a run, without creation times and maxima, and with durations of calls as 0.
   */
  private List<String> series(Program program, String name) {
    PrometheusMeterRegistry registry =
        new PrometheusMeterRegistry(
            PrometheusConfig.DEFAULT,
            PrometheusRegistry.defaultRegistry,
            io.micrometer.core.instrument.Clock.SYSTEM);
    try (URLClassLoader loader = program.compiled(folder.resolve(name))) {
      loader.loadClass("shop.Shop").getMethod("run", MeterRegistry.class).invoke(null, registry);
      return Scrape.text(PrometheusRegistry.defaultRegistry)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.matches(".*_max[{ ].*"))
          .filter(line -> !line.startsWith("forethought_"))
          .filter(line -> !line.endsWith(" 0") && !line.endsWith(" 0.0"))
          .map(line -> line.matches("stock_.*_sum.*") ? line.replaceAll(" [^ ]*$", " time") : line)
          .sorted()
          .toList();
    } catch (ReflectiveOperationException | java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
