package io.forethought.benchmarks.runtime;

import io.forethought.benchmarks.machine.JmhSettings;
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
                    .jvmArgs(JmhSettings.of(setting.jdk()).toArray(String[]::new))
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
}
