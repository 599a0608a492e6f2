package io.forethought.benchmarks.runtime.million;

import io.forethought.benchmarks.runtime.shop.Action;
import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A scrape of a counter with a million series, none of which has changed since the last one. */
@Fork(jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
public class MillionScrapeBenchmark {

  /** The series in Forethought. */
  @State(Scope.Benchmark)
  public static class Ours {

    private final PrometheusRegistry registry = new PrometheusRegistry();

    /** Records in each series. */
    @Setup
    public void fill() {
      ShelfMetrics metrics = Forethought.metrics(ShelfMetrics.class, registry);
      for (int shelf = 1; shelf <= ShelfMetrics.SHELVES; shelf++) {
        for (Action action : Action.values()) {
          metrics.visited(action, shelf);
        }
      }
    }
  }

  /** The series in the Prometheus client. */
  @State(Scope.Benchmark)
  public static class Theirs {

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();

    /** Records in each series. */
    @Setup
    public void fill() {
      Counter visited =
          Counter.builder()
              .name("shop_shelf_visited_total")
              .help("What visitors did with the articles on a shelf.")
              .labelNames("action", "shelf")
              .register(registry);
      for (int shelf = 1; shelf <= ShelfMetrics.SHELVES; shelf++) {
        for (Action action : Action.values()) {
          visited.labelValues(action.text(), Integer.toString(shelf)).inc();
        }
      }
    }

    void write(OutputStream out) throws IOException {
      writer.write(out, registry.scrape());
    }
  }

  @Benchmark
  public void forethought(Ours ours) throws IOException {
    Scrape.write(ours.registry, null, OutputStream.nullOutputStream());
  }

  @Benchmark
  public void gzipForethought(Ours ours) throws IOException {
    Scrape.writeGzip(ours.registry, null, OutputStream.nullOutputStream());
  }

  @Benchmark
  public void clientJava(Theirs theirs) throws IOException {
    theirs.write(OutputStream.nullOutputStream());
  }

  @Benchmark
  public void gzipClientJava(Theirs theirs) throws IOException {
    try (GZIPOutputStream out = new GZIPOutputStream(OutputStream.nullOutputStream())) {
      theirs.write(out);
    }
  }
}
