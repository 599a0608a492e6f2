package io.forethought.benchmarks.runtime.peers;

import io.forethought.benchmarks.runtime.shop.Action;
import io.forethought.benchmarks.runtime.shop.Continent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * A registry of one library that holds counters and histograms with two labels and 100 series each;
 * the histograms have 11 buckets.
 */
public interface FilledRegistry {

  /** The series of one metric. */
  int SERIES_PER_METRIC = Action.values().length * Continent.COUNT;

  /** Adds to one series of a counter. */
  void add(int counter, Action action, Continent continent, long amount);

  /** Observes a value in one series of a histogram. */
  void observe(int histogram, Action action, Continent continent, double seconds);

  /** Writes all in the text format 0.0.4. */
  default void write(OutputStream out) throws IOException {
    throw new UnsupportedOperationException("Only recording and memory are measured.");
  }

  /** Writes the same, compressed, and closes the stream. */
  default void writeGzip(OutputStream out) throws IOException {
    try (GZIPOutputStream compressed = new GZIPOutputStream(out)) {
      write(compressed);
    }
  }

  /**
   * Adds once to each series of all counters: whole amounts of one to nine digits.
   *
   * @param counters how many counters the registry holds
   * @param random what draws the amounts
   */
  default void addToAll(int counters, Random random) {
    for (int counter = 0; counter < counters; counter++) {
      for (Action action : Action.values()) {
        for (Continent continent : Continent.values()) {
          add(
              counter,
              action,
              continent,
              Math.round(Math.exp(random.nextDouble() * Math.log(1e9))));
        }
      }
    }
  }

  /**
   * Observes values in each series of all histograms: most some 100 ms, some a few, some seconds.
   *
   * @param histograms how many histograms the registry holds
   * @param observations how many values in each series
   * @param random what draws the values
   */
  default void observeInAll(int histograms, int observations, Random random) {
    for (int histogram = 0; histogram < histograms; histogram++) {
      for (Action action : Action.values()) {
        for (Continent continent : Continent.values()) {
          for (int i = 0; i < observations; i++) {
            observe(
                histogram,
                action,
                continent,
                Math.rint(Math.exp(random.nextGaussian() * 1.6 - 2.3) * 1e9) / 1e9);
          }
        }
      }
    }
  }
}
