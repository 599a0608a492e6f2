package io.forethought.benchmarks.runtime.scraping;

import io.forethought.benchmarks.runtime.peers.FilledRegistry;
import io.forethought.benchmarks.runtime.peers.Library;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A scrape of histograms with 100 series of 11 buckets each, which make 14 lines. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls the set-up.
public class HistogramScrapeBenchmark {

  private static final int OBSERVATIONS = 20;

  @Param({"FORETHOUGHT", "CLIENT_JAVA", "LEAN_CLIENT_JAVA", "MICROMETER"})
  Library library;

  @Param("10000")
  int series;

  private FilledRegistry registry;
  private OutputStream out;

  /** Fills the registry. */
  @Setup
  public void fill() {
    int histograms = series / FilledRegistry.SERIES_PER_METRIC;
    registry = library.registry(0, histograms);
    registry.observeInAll(histograms, OBSERVATIONS, new Random(1));
    out = OutputStream.nullOutputStream();
  }

  @Benchmark
  public void text() throws IOException {
    registry.write(out);
  }
}
