package io.forethought.benchmarks.runtime;

import io.forethought.benchmarks.runtime.report.Figure;
import io.forethought.benchmarks.runtime.report.Setting;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Lets JMH measure.
 *
 * @param java the Java launcher
 * @param effort how often and how long
 */
record Harness(Path java, Effort effort) {

  /** The same heap and collector on all machines. */
  private static final List<String> SETTINGS = List.of("-Xms1g", "-Xmx1g", "-XX:+UseG1GC");

  /** The first JDK that warns of what JMH does to measure, and knows how to be quiet about it. */
  private static final int WARNING_JDK = 24;

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  /**
   * Measures all benchmarks of a part.
   *
   * @throws RunnerException if a benchmark fails
   */
  List<Figure> measure(Part part, Setting setting) throws RunnerException {
    TimeValue iteration = TimeValue.milliseconds((long) effort.millis() * part.slowness());
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(part.pattern())
                    .mode(Mode.AverageTime)
                    .timeUnit(TimeUnit.NANOSECONDS)
                    .threads(setting.threads())
                    .jvm(java.toString())
                    .jvmArgs(settings(setting.jdk()).toArray(String[]::new))
                    .forks(effort.forks())
                    .warmupIterations(effort.warmUps())
                    .warmupTime(iteration)
                    .measurementIterations(effort.iterations())
                    .measurementTime(iteration)
                    .addProfiler(GCProfiler.class)
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    return results.stream().map(result -> figure(result, setting)).toList();
  }

  private static List<String> settings(String jdk) {
    if (Integer.parseInt(jdk) < WARNING_JDK) {
      return SETTINGS;
    }
    return Stream.concat(SETTINGS.stream(), Stream.of("--sun-misc-unsafe-memory-access=allow"))
        .toList();
  }

  private static Figure figure(RunResult result, Setting setting) {
    Result<?> time = result.getPrimaryResult();
    return new Figure(
        name(result.getParams()),
        setting,
        time.getScore(),
        time.getScoreError(),
        allocated(result));
  }

  /** Class, method and parameters: {@code CounterScrapeBenchmark.text MICROMETER 10000}. */
  private static String name(BenchmarkParams params) {
    String method = params.getBenchmark().replaceFirst("^.*\\.(?=[^.]+\\.[^.]+$)", "");
    return Stream.concat(
            Stream.of(method), params.getParamsKeys().stream().sorted().map(params::getParam))
        .collect(Collectors.joining(" "));
  }

  private static double allocated(RunResult result) {
    return result.getSecondaryResults().values().stream()
        .filter(secondary -> secondary.getLabel().endsWith(ALLOCATED))
        .mapToDouble(secondary -> secondary.getScore())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The profiler told nothing."));
  }

  /** The settings of the virtual machines, as the page tells them. */
  static String settings() {
    return String.join(" ", SETTINGS);
  }
}
