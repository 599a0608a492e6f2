package io.forethought.benchmarks.prometheus;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forethought.runtime.Scrape;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures Prometheus servers, all at the same time, and writes {@code
 * docs/internals/performance-prometheus.md}. It takes a quarter of an hour and 7 GB of memory.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar io.forethought.benchmarks.prometheus.PrometheusBenchmark
 * }</pre>
 */
public final class PrometheusBenchmark {

  private static final Path FOLDER = Path.of("benchmarks", "target", "prometheus-benchmark");
  private static final int SERIES = 5_000;
  private static final String PAGE = "page.gz";
  private static final String MEASURED = "measured.properties";

  private PrometheusBenchmark() {}

  /**
   * Measures and writes.
   *
   * @param arguments {@code --again}, {@code --only}, {@code --prometheus}, {@code --out}
   * @throws IOException if a process fails or a file cannot be written
   * @throws InterruptedException if this thread is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Options options = Options.of(arguments);
    if (!options.again()) {
      measure(options);
    }
    List<Comparison> all = new ArrayList<>();
    for (Scenario scenario : options.scenarios()) {
      all.add(compared(scenario));
    }
    String version = version(options.prometheus());
    Files.writeString(options.out(), Report.markdown(version, all, samples(options)));
    System.out.println("Written: " + options.out());
  }

  /** The bytes of a sample of each kind in a block. */
  private static Map<SampleKind, Double> samples(Options options)
      throws IOException, InterruptedException {
    Path promtool = options.prometheus().resolveSibling("promtool");
    Map<SampleKind, Double> samples = new EnumMap<>(SampleKind.class);
    for (SampleKind kind : SampleKind.values()) {
      Path folder = Files.createTempDirectory(Files.createDirectories(FOLDER), kind.name());
      Block block = kind.block(SERIES, promtool, folder);
      samples.put(kind, block.bytes() / block.samples());
    }
    return samples;
  }

  private static Comparison compared(Scenario scenario) throws IOException {
    Path folder = FOLDER.resolve(scenario.name());
    Measured measured = Measured.read(folder.resolve(MEASURED));
    byte[] page = Files.readAllBytes(folder.resolve(PAGE));
    return new Comparison(scenario, measured, Planned.of(scenario, page, measured));
  }

  private static void measure(Options options) throws IOException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(options.scenarios().size());
    List<Callable<Path>> tasks = new ArrayList<>();
    for (Scenario scenario : options.scenarios()) {
      Path folder = Files.createDirectories(FOLDER.resolve(scenario.name()));
      tasks.add(() -> measure(scenario, options.prometheus(), folder));
    }
    try {
      for (Future<Path> task : threads.invokeAll(tasks)) {
        System.out.println("Measured: " + task.get());
      }
    } catch (ExecutionException e) {
      throw new IOException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Path measure(Scenario scenario, Path prometheus, Path folder)
      throws IOException, InterruptedException {
    Load load = new Load(scenario.mix(), scenario.series());
    // Prometheus must not find the data of an earlier run.
    Path run = Files.createTempDirectory(folder, "run");
    Measurement.of(scenario, load, prometheus, run).write(folder.resolve(MEASURED));
    try (OutputStream page = Files.newOutputStream(folder.resolve(PAGE))) {
      Scrape.writeGzip(load.registry(), null, page);
    }
    return folder;
  }

  /** The number of the version: {@code 2.42.0+ds}. */
  private static String version(Path prometheus) throws IOException {
    Process process =
        new ProcessBuilder(prometheus.toString(), "--version").redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    return text.replaceAll("(?s).*?version ([0-9.]+).*", "$1");
  }
}
