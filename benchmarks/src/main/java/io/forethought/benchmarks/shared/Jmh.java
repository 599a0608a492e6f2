package io.forethought.benchmarks.shared;

import io.forethought.benchmarks.machine.Jdk;
import io.forethought.benchmarks.machine.JmhSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Lets JMH measure.
 *
 * @param jdk the JDK
 * @param effort how often and how long
 */
record Jmh(Path jdk, Effort effort) {

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  /**
   * Measures benchmarks, and returns the figures by class, method and parameters.
   *
   * @param benchmarks {@code Class.method}
   * @param home where they keep values
   */
  Map<String, Figure> measure(Stream<String> benchmarks, int threads, String home)
      throws IOException, RunnerException {
    TimeValue iteration = TimeValue.milliseconds(effort.millis());
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.NANOSECONDS)
            .threads(threads)
            .jvm(jdk.resolve("bin").resolve("java").toString())
            .jvmArgs(settings(home))
            .forks(effort.forks())
            .warmupIterations(effort.warmUps())
            .warmupTime(iteration)
            .measurementIterations(effort.iterations())
            .measurementTime(iteration)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    benchmarks.distinct().forEach(name -> options.include("\\." + name.replace(".", "\\.") + "$"));
    Map<String, Figure> figures = new HashMap<>();
    for (RunResult result : new Runner(options.build()).run()) {
      figures.put(name(result.getParams()), figure(result));
    }
    return figures;
  }

  private String[] settings(String home) throws IOException {
    List<String> all = new ArrayList<>(JmhSettings.of(Jdk.at(jdk).feature()));
    all.add(home);
    return all.toArray(String[]::new);
  }

  private static Figure figure(RunResult result) {
    return new Figure(
        result.getPrimaryResult().getScore(),
        result.getPrimaryResult().getScoreError(),
        result.getSecondaryResults().values().stream()
            .filter(secondary -> secondary.getLabel().endsWith(ALLOCATED))
            .mapToDouble(secondary -> secondary.getScore())
            .findFirst()
            .orElse(Double.NaN));
  }

  private static String name(BenchmarkParams params) {
    String method = params.getBenchmark().replaceFirst("^.*\\.(?=[^.]+\\.[^.]+$)", "");
    return Stream.concat(
            Stream.of(method), params.getParamsKeys().stream().sorted().map(params::getParam))
        .collect(Collectors.joining(" "));
  }
}
