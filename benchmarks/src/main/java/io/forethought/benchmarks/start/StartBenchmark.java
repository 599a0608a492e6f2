package io.forethought.benchmarks.start;

import io.forethought.benchmarks.machine.Cost;
import io.forethought.benchmarks.machine.Jdk;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Measures whole programs until the end of their first scrape, and writes the tables of {@code
 * docs/internals/performance-start.md}.
 *
 * <pre>{@code
 * java -cp benchmarks/target/classes io.forethought.benchmarks.start.StartBenchmark --runs 5
 * }</pre>
 */
public final class StartBenchmark {

  private final Options options;
  private final Programs programs;
  private final Path scratch;
  private final PrintStream progress;

  StartBenchmark(Options options, Programs programs, Path scratch, PrintStream progress) {
    this.options = options;
    this.programs = programs;
    this.scratch = scratch;
    this.progress = progress;
  }

  /**
   * Measures and writes.
   *
   * @param arguments {@code --runs}, {@code --jdks}, {@code --out}
   * @throws IOException if a program fails or a file cannot be written
   * @throws InterruptedException if this thread is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Options options = Options.of(arguments);
    Programs programs = Programs.ofBuild();
    Path scratch = programs.own().resolveSibling("start-benchmark");
    List<Started> all =
        new StartBenchmark(options, programs, Files.createDirectories(scratch), System.out)
            .measure();
    Files.writeString(options.out(), Report.of(options, programs, all).markdown());
    System.out.println("Written: " + options.out());
  }

  /** Measures all programs with all JDKs. */
  List<Started> measure() throws IOException, InterruptedException {
    List<Started> all = new ArrayList<>();
    for (Path jdk : options.jdks()) {
      all.add(measure(jdk));
    }
    return all;
  }

  private Started measure(Path jdk) throws IOException, InterruptedException {
    // This run also reads all files once.
    Map<Program, LoadedClasses> classes = new EnumMap<>(Program.class);
    for (Program program : Program.values()) {
      classes.put(program, programs.classes(program, jdk, scratch));
    }
    Map<Program, List<Cost>> costs = new EnumMap<>(Program.class);
    for (int run = 1; run <= options.runs(); run++) {
      measureAll(jdk, run, costs);
    }
    return new Started(Jdk.at(jdk), costs, classes);
  }

  /** Measures all programs once, in another order each time, so that none has the best place. */
  private void measureAll(Path jdk, int run, Map<Program, List<Cost>> costs)
      throws IOException, InterruptedException {
    List<Program> order = new ArrayList<>(List.of(Program.values()));
    Collections.shuffle(order, new Random(run));
    for (Program program : order) {
      Cost cost = programs.run(program, jdk, scratch);
      costs.computeIfAbsent(program, first -> new ArrayList<>()).add(cost);
      progress.printf(
          Locale.ROOT,
          "%s, run %d of %d: %.3f s %s%n",
          Jdk.at(jdk).title(),
          run,
          options.runs(),
          cost.cpu() / 1e9,
          program.title());
    }
  }
}
