package io.forethought.benchmarks.runtime;

import com.codahale.metrics.MetricRegistry;
import io.forethought.runtime.Forethought;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.prometheus.metrics.core.metrics.Counter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;

/** Which versions are measured. */
final class Versions {

  private Versions() {}

  /** The file names of the jars, without their ending. */
  static List<String> names() {
    return Stream.of(
            Forethought.class,
            Counter.class,
            PrometheusMeterRegistry.class,
            SdkMeterProvider.class,
            MetricRegistry.class,
            Benchmark.class)
        .map(Versions::jar)
        .toList();
  }

  private static String jar(Class<?> type) {
    String location = type.getProtectionDomain().getCodeSource().getLocation().getPath();
    return Path.of(location).getFileName().toString().replaceFirst("\\.jar$", "");
  }
}
