package io.forethought.benchmarks.runtime.memory;

import io.forethought.benchmarks.runtime.peers.FilledRegistry;
import io.forethought.benchmarks.runtime.peers.Library;
import java.util.Random;

/** What is kept: registries of 20 metrics each. */
public enum Series {
  COUNTER("counter series with two labels") {
    @Override
    FilledRegistry registry(Library library) {
      return library.registry(METRICS, 0);
    }

    @Override
    void write(FilledRegistry registry, Random random) {
      registry.addToAll(METRICS, random);
    }
  },

  HISTOGRAM("histogram series with two labels and 11 buckets") {
    @Override
    FilledRegistry registry(Library library) {
      return library.registry(0, METRICS);
    }

    @Override
    void write(FilledRegistry registry, Random random) {
      registry.observeInAll(METRICS, OBSERVATIONS, random);
    }
  };

  private static final int METRICS = 20;
  private static final int OBSERVATIONS = 100;

  private final String title;

  Series(String title) {
    this.title = title;
  }

  /** How tables call it. */
  public String title() {
    return title;
  }

  abstract FilledRegistry registry(Library library);

  /** Writes to each series of a registry. */
  abstract void write(FilledRegistry registry, Random random);

  /** How many series a registry holds. */
  static int perRegistry() {
    return METRICS * FilledRegistry.SERIES_PER_METRIC;
  }
}
