package io.forethought.benchmarks.runtime.scraping;

import io.forethought.benchmarks.runtime.peers.FilledRegistry;
import io.forethought.benchmarks.runtime.peers.Library;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A scrape of counters of which each series has changed since the last one. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls the set-up.
public class ChangedScrapeBenchmark {

  @Param({"FORETHOUGHT", "CLIENT_JAVA", "MICROMETER"})
  Library library;

  @Param("10000")
  int series;

  private FilledRegistry registry;
  private OutputStream out;
  private Random random;

  /** Makes the registry. */
  @Setup
  public void create() {
    registry = library.registry(counters(), 0);
    random = new Random(1);
    out = OutputStream.nullOutputStream();
  }

  /** Changes everything; a scrape takes so long that to call this each time does no harm. */
  @Setup(Level.Invocation)
  public void change() {
    registry.addToAll(counters(), random);
  }

  private int counters() {
    return series / FilledRegistry.SERIES_PER_METRIC;
  }

  @Benchmark
  public void text() throws IOException {
    registry.write(out);
  }
}
