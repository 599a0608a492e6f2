package io.forethought.benchmarks.shared;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures the directory that several processes share, and writes {@code
 * docs/internals/performance-shared.md}.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar io.forethought.benchmarks.shared.SharedBenchmark
 * }</pre>
 */
public final class SharedBenchmark {

  /** On the disk of the build. */
  private static final Path DISK = Path.of("benchmarks", "target", "shared-benchmark");

  private SharedBenchmark() {}

  /**
   * Measures and writes.
   *
   * @param arguments {@code --quick}, {@code --jdks}, {@code --out}
   * @throws IOException if a process fails or a file cannot be written
   * @throws InterruptedException if this thread is interrupted
   * @throws RunnerException if JMH fails
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, RunnerException {
    Options options = Options.of(arguments);
    // Otherwise, JMH would not measure two processes at the same time.
    System.setProperty("jmh.ignoreLock", "true");
    Files.writeString(options.out(), measure(options, DISK, System.out).markdown());
    System.out.println("Written: " + options.out());
  }

  /** Measures with all JDKs. */
  static Report measure(Options options, Path disk, PrintStream progress)
      throws IOException, InterruptedException, RunnerException {
    progress.println("Python client");
    Optional<PythonClient> python = PythonClient.measure(options.effort());
    List<Measured> all = new ArrayList<>();
    for (Path jdk : options.jdks()) {
      all.add(Measured.with(jdk, options.effort(), disk, progress));
    }
    return Report.of(options, python, all);
  }
}
