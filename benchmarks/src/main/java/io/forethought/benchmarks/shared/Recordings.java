package io.forethought.benchmarks.shared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/**
 * What recording costs.
 *
 * @param figures for each home, the figures by the names of benchmarks
 * @param neighbours those of two threads that increment neighbouring series
 */
record Recordings(Map<Home, Map<String, Figure>> figures, Map<String, Figure> neighbours) {

  Recordings {
    figures = Map.copyOf(figures);
    neighbours = Map.copyOf(neighbours);
  }

  Figure of(Recording recording, Home home) {
    return Objects.requireNonNull(
        Objects.requireNonNull(figures.get(home)).get(recording.benchmark()));
  }

  Figure of(Neighbours two) {
    return Objects.requireNonNull(neighbours.get(two.benchmark()));
  }

  /** How many times as long as in memory a recording takes, on one thread. */
  double overMemory(Recording recording) {
    return of(recording, Home.SHARED).nanos() / of(recording, Home.MEMORY).nanos();
  }

  /** Measures all of them. */
  static Recordings measure(Jmh jmh) throws IOException, InterruptedException, RunnerException {
    Map<Home, Map<String, Figure>> figures = new EnumMap<>(Home.class);
    for (Home home : Home.values()) {
      try (Scratch directory = Scratch.inMemory()) {
        figures.put(home, measure(jmh, home, directory));
      }
    }
    try (Scratch directory = Scratch.inMemory()) {
      return new Recordings(
          figures,
          jmh.measure(
              Stream.of("NeighbourBenchmark.increment"), 2, Child.directory(directory.path())));
    }
  }

  private static Map<String, Figure> measure(Jmh jmh, Home home, Scratch directory)
      throws InterruptedException, RunnerException {
    String setting = home.isShared() ? Child.directory(directory.path()) : Child.memory();
    Callable<Map<String, Figure>> process =
        () ->
            jmh.measure(
                Stream.of(Recording.values()).map(Recording::benchmark), home.threads(), setting);
    ExecutorService starters = Executors.newFixedThreadPool(home.processes());
    try {
      List<Map<String, Figure>> all = new ArrayList<>();
      for (Future<Map<String, Figure>> each :
          starters.invokeAll(Stream.generate(() -> process).limit(home.processes()).toList())) {
        all.add(each.get());
      }
      return mean(all);
    } catch (ExecutionException e) {
      throw new RunnerException(e);
    } finally {
      starters.shutdown();
    }
  }

  private static Map<String, Figure> mean(List<Map<String, Figure>> all) {
    Map<String, Figure> mean = new HashMap<>();
    all.forEach(
        figures -> figures.forEach((name, figure) -> mean.merge(name, figure, Figure::mean)));
    return mean;
  }
}
