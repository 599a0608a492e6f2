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

/** A scrape of counters with 100 series each. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls the set-up.
public class CounterScrapeBenchmark {

  @Param({"FORETHOUGHT", "CLIENT_JAVA", "MICROMETER"})
  Library library;

  @Param({"10000", "100000"})
  int series;

  private FilledRegistry registry;
  private OutputStream out;

  /** Fills the registry. */
  @Setup
  public void fill() {
    int counters = series / FilledRegistry.SERIES_PER_METRIC;
    registry = library.registry(counters, 0);
    registry.addToAll(counters, new Random(1));
    out = OutputStream.nullOutputStream();
  }

  @Benchmark
  public void text() throws IOException {
    registry.write(out);
  }

  @Benchmark
  public void gzip() throws IOException {
    // One that is closed takes nothing more.
    registry.writeGzip(OutputStream.nullOutputStream());
  }
}
