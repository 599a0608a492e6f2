package io.forethought.benchmarks.compile;

import io.forethought.benchmarks.machine.Cost;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Measures whole compiles with Forethought and with others, and writes the tables of {@code
 * docs/internals/performance-compile.md}.
 *
 * <pre>{@code
 * java -cp benchmarks/target/classes io.forethought.benchmarks.compile.CompileBenchmark \
 *     --sizes 100,1000 --runs 3
 * }</pre>
 */
public final class CompileBenchmark {

  private final Options options;
  private final Jars jars;
  private final Path folder;
  private final PrintStream progress;

  CompileBenchmark(Options options, Jars jars, Path folder, PrintStream progress) {
    this.options = options;
    this.jars = jars;
    this.folder = folder;
    this.progress = progress;
  }

  /**
   * Measures and writes.
   *
   * @param arguments {@code --sizes}, {@code --runs}, {@code --jdk}, {@code --out}
   * @throws IOException if a compile fails or a file cannot be written
   * @throws InterruptedException if this thread is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Options options = Options.of(arguments);
    Jars jars = Jars.ofBuild();
    Path folder = jars.own().resolveSibling("compile-benchmark");
    Measurements measurements = new CompileBenchmark(options, jars, folder, System.out).measure();
    String report = Report.of(options, jars, measurements).markdown();
    Files.writeString(options.out(), report);
    System.out.println("Written: " + options.out());
  }

  /** Measures all sizes. */
  Measurements measure() throws IOException, InterruptedException {
    Javac javac = new Javac(options.jdk(), List.of(jars.own()));
    List<Measured> all = new ArrayList<>();
    for (int types : options.sizes()) {
      progress.printf(Locale.ROOT, "%,d types: what everybody generates%n", types);
      Workload workload =
          Workload.prepare(types, folder.resolve(Integer.toString(types)), jars, javac);
      all.addAll(measure(workload));
    }
    return new Measurements(all);
  }

  /** In each run all variants, in another order each time, so that nobody has the best place. */
  private List<Measured> measure(Workload workload) throws IOException, InterruptedException {
    Map<Variant, List<Cost>> costs = new HashMap<>();
    for (int run = 1; run <= options.runs(workload.types()); run++) {
      List<Variant> order = new ArrayList<>(Variant.ALL);
      Collections.shuffle(order, new Random(run));
      for (Variant variant : order) {
        Cost cost = workload.compile(variant);
        costs.computeIfAbsent(variant, first -> new ArrayList<>()).add(cost);
        progress.printf(
            Locale.ROOT,
            "%,d types, run %d of %d: %.2f s %s%n",
            workload.types(),
            run,
            options.runs(workload.types()),
            cost.cpu() / 1e9,
            variant.folder());
      }
    }
    return Variant.ALL.stream()
        .map(
            variant ->
                new Measured(
                    variant,
                    workload.types(),
                    costs.getOrDefault(variant, List.of()),
                    workload.generated(variant.generator())))
        .toList();
  }
}
