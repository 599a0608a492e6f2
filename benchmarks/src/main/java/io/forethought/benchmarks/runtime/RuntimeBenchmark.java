package io.forethought.benchmarks.runtime;

import io.forethought.benchmarks.machine.Jdk;
import io.forethought.benchmarks.machine.JmhSettings;
import io.forethought.benchmarks.machine.Machine;
import io.forethought.benchmarks.runtime.memory.Footprint;
import io.forethought.benchmarks.runtime.memory.Series;
import io.forethought.benchmarks.runtime.peers.Library;
import io.forethought.benchmarks.runtime.report.Figure;
import io.forethought.benchmarks.runtime.report.Figures;
import io.forethought.benchmarks.runtime.report.Overhead;
import io.forethought.benchmarks.runtime.report.Page;
import io.forethought.benchmarks.runtime.report.Setting;
import io.forethought.benchmarks.runtime.report.Subject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures what the run-time library costs beside others, and writes {@code
 * docs/internals/performance.md}; with {@code --only requests} what its filters cost, and writes
 * {@code docs/internals/performance-http.md}; with {@code --only queries}, {@code --only caches}
 * and {@code --only methods} the same of databases, caches and measured methods.
 *
 * <pre>{@code
 * SECOND_JAVA_HOME=/path/to/jdk-25 java -jar benchmarks/target/benchmarks.jar
 * }</pre>
 */
public final class RuntimeBenchmark {

  private static final int WRITING_THREADS = 4;

  private final Options options;
  private final PrintStream progress;

  RuntimeBenchmark(Options options, PrintStream progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Measures and writes.
   *
   * @param arguments {@code --quick}, {@code --only}, {@code --java}, {@code --forks}, {@code
   *     --warm-ups}, {@code --iterations}, {@code --millis}, {@code --out}
   * @throws IOException if a process fails or the page cannot be written
   * @throws InterruptedException if this thread is interrupted
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, RunnerException {
    Options options = Options.of(System.getenv(), arguments);
    Page page = new RuntimeBenchmark(options, System.out).page();
    Files.writeString(options.out(), page.markdown());
    System.out.println("Written: " + options.out());
    // Libraries leave threads behind.
    System.exit(0);
  }

  /** Measures all that is asked for. */
  Page page() throws IOException, InterruptedException, RunnerException {
    List<Jdk> jdks = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    for (Path java : options.javas()) {
      Jdk jdk = Jdk.at(java.toRealPath().resolve("../..").normalize());
      jdks.add(jdk);
      for (Part part : Part.values()) {
        if (options.parts().contains(part)) {
          figures.addAll(part == Part.MEMORY ? kept(java, jdk) : measured(part, java, jdk));
        }
      }
    }
    return new Page(
        options.subject(),
        options.command(),
        options.effort().text(options.parts())
            + " Virtual machines have `"
            + JmhSettings.text()
            + "`.",
        Machine.here(),
        jdks,
        Versions.names(options.subject()),
        new Figures(figures));
  }

  private List<Figure> measured(Part part, Path java, Jdk jdk) throws RunnerException {
    List<Figure> figures = new ArrayList<>();
    for (int threads = 1; threads <= part.mostThreads(); threads++) {
      Setting setting = new Setting(jdk.feature(), threads);
      progress.println(part.option() + ", JDK " + jdk.feature() + ", threads: " + threads);
      List<Figure> came = new Harness(java, options.effort()).measure(part, setting);
      figures.addAll(part.subject() == Subject.LIBRARY ? came : Overhead.added(came));
    }
    return figures;
  }

  private List<Figure> kept(Path java, Jdk jdk) throws IOException, InterruptedException {
    progress.println(Part.MEMORY.option() + ", JDK " + jdk.feature());
    Setting setting = new Setting(jdk.feature(), WRITING_THREADS);
    List<Figure> figures = new ArrayList<>();
    for (Series series : Series.values()) {
      for (Library library : Library.values()) {
        Footprint footprint =
            Footprint.measure(
                java, library, series, WRITING_THREADS, options.effort().registries());
        figures.add(
            new Figure(
                "Footprint." + series + " " + library,
                setting,
                footprint.bytes(),
                Double.NaN,
                footprint.text()));
      }
    }
    return figures;
  }
}
