package io.forethought.benchmarks.runtime;

import com.codahale.metrics.MetricRegistry;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.jcache.spi.CaffeineCachingProvider;
import io.forethought.benchmarks.runtime.report.Subject;
import io.forethought.cache.caffeine.MeteredStats;
import io.forethought.jdbc.MeteredDataSource;
import io.forethought.runtime.Forethought;
import io.forethought.servlet.HttpInstrumentation;
import io.micrometer.core.aop.TimedAspect;
import io.micrometer.core.instrument.binder.cache.JCacheMetrics;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.opentelemetry.instrumentation.jdbc.datasource.JdbcTelemetry;
import io.opentelemetry.instrumentation.spring.webmvc.v6_0.SpringWebMvcTelemetry;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.prometheus.metrics.core.metrics.Counter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.ttddyy.observation.tracing.DataSourceObservationListener;
import org.h2.jdbcx.JdbcDataSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.springframework.aop.aspectj.annotation.AspectJProxyFactory;
import org.springframework.web.filter.ServerHttpObservationFilter;

/** Which versions are measured. */
final class Versions {

  private Versions() {}

  /** The file names of the jars, without their ending. */
  static List<String> names(Subject subject) {
    return compared(subject).map(Versions::jar).toList();
  }

  private static Stream<Class<?>> compared(Subject subject) {
    return switch (subject) {
      case LIBRARY ->
          Stream.of(
              Forethought.class,
              Counter.class,
              PrometheusMeterRegistry.class,
              SdkMeterProvider.class,
              MetricRegistry.class,
              Benchmark.class);
      case REQUESTS ->
          Stream.of(
              HttpInstrumentation.class,
              ServerHttpObservationFilter.class,
              PrometheusMeterRegistry.class,
              SpringWebMvcTelemetry.class,
              SdkMeterProvider.class,
              Benchmark.class);
      case QUERIES ->
          Stream.of(
              MeteredDataSource.class,
              DataSourceObservationListener.class,
              PrometheusMeterRegistry.class,
              JdbcTelemetry.class,
              SdkMeterProvider.class,
              JdbcDataSource.class,
              Benchmark.class);
      case CACHES ->
          Stream.of(
              MeteredStats.class,
              JCacheMetrics.class,
              PrometheusMeterRegistry.class,
              Caffeine.class,
              CaffeineCachingProvider.class,
              Benchmark.class);
      case METHODS ->
          Stream.of(
              Forethought.class,
              TimedAspect.class,
              PrometheusMeterRegistry.class,
              AspectJProxyFactory.class,
              Benchmark.class);
    };
  }

  private static String jar(Class<?> type) {
    String location = type.getProtectionDomain().getCodeSource().getLocation().getPath();
    return Path.of(location).getFileName().toString().replaceFirst("\\.jar$", "");
  }
}
