package io.forethought.benchmarks.start;

import io.forethought.benchmarks.machine.Jdk;
import io.forethought.benchmarks.machine.Machine;
import io.forethought.benchmarks.machine.Spread;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page.
 *
 * @param options what was asked for
 * @param machine where it was measured
 * @param compared the file names of the libraries
 * @param all what came out, for each JDK
 */
record Report(Options options, Machine machine, List<String> compared, List<Started> all) {

  /** How many times the CPU time of client_java we may take. */
  private static final double MOST_OVER_CLIENT = 1.1;

  private static final String HOW =
      """
      ## How it was measured

      Each figure is a whole process: it starts a virtual machine, registers two counters, a gauge and a histogram, records a few values, prints one scrape, and ends. The metrics are those of the [README](../../README.md#declare). The program with client_java prints the same scrape; that with Micrometer has the same counts, in the form of its own meters. Each run measures all programs, in a different order each time. CPU time is that of the process with all its threads, as the operating system counts it. The tables show the median, and the minimum and maximum of all runs. The ratios are those of programs in the same run. Trust the ratios, not the seconds.

      Classes are counted in a separate run. Those in the JDK's own archive cost little, because the virtual machine maps them into memory. All others are read, checked and linked: classes of the libraries, further classes of the JDK, and classes that the virtual machine generates for lambdas and method handles. `StartBenchmarkIT` keeps their numbers low.

      """;

  Report {
    compared = List.copyOf(compared);
    all = List.copyOf(all);
  }

  /** The page about what was measured here. */
  static Report of(Options options, Programs programs, List<Started> all) throws IOException {
    Set<String> compared = new TreeSet<>();
    for (Program program : Program.values()) {
      for (Path jar : programs.jars(program)) {
        String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        if (name.matches("(forethought-runtime|prometheus-metrics-core|micrometer-registry).*")) {
          compared.add(name);
        }
      }
    }
    return new Report(options, Machine.here(), new ArrayList<>(compared), all);
  }

  /** The page as Markdown. */
  String markdown() {
    return Stream.of(
            Stream.of("# What starting costs\n\n"),
            all.stream().map(Report::summary),
            Stream.of("\n", HOW, setting(), "\n## Goal\n\n", goals()),
            all.stream().map(Report::table))
        .flatMap(part -> part)
        .collect(Collectors.joining());
  }

  private static String summary(Started started) {
    return String.format(
        Locale.ROOT,
        "- On JDK %s, a program with one metric set takes %.2f times the CPU time of the same program"
            + " with client_java until the end of its first scrape, and %.2f times that of"
            + " Micrometer.\n",
        started.jdk().feature(),
        started.over(Program.CLIENT_JAVA).median(),
        started.over(Program.MICROMETER).median());
  }

  private String setting() {
    return """
    Measured with

    ```
    %s
    ```

    on %d cores of %s, with %s. Compared: %s.
    """
        .formatted(
            options.command(),
            machine.cores(),
            machine.cpu(),
            all.stream().map(Started::jdk).map(Jdk::title).collect(Collectors.joining(" and ")),
            compared.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")));
  }

  private String goals() {
    return row("CPU time", "JDK", "Median", "min – max", "Goal")
        + "|---|---|--:|--:|---|\n"
        + all.stream()
            .flatMap(
                started ->
                    Stream.of(
                        ratio(started, Program.CLIENT_JAVA), ratio(started, Program.MICROMETER)))
            .collect(Collectors.joining());
  }

  private static String ratio(Started started, Program other) {
    Spread over = started.over(other);
    boolean met = over.median() <= MOST_OVER_CLIENT;
    return row(
        "Forethought ÷ " + other.title(),
        started.jdk().feature(),
        figure(over.median()),
        figure(over.least()) + " – " + figure(over.most()),
        other == Program.CLIENT_JAVA
            ? "at most " + MOST_OVER_CLIENT + (met ? ": met" : ": **missed**")
            : "");
  }

  private static String table(Started started) {
    return "\n## "
        + started.jdk().title()
        + "\n\n"
        + row(
            "Program",
            "CPU s",
            "min – max",
            "wall s",
            "classes",
            "of libraries",
            "of the JDK, not archived",
            "generated")
        + "|---|--:|--:|--:|--:|--:|--:|--:|\n"
        + Arrays.stream(Program.values())
            .map(program -> line(started, program))
            .collect(Collectors.joining());
  }

  private static String line(Started started, Program program) {
    Spread cpu = started.cpu(program);
    LoadedClasses classes = started.classes(program);
    return row(
        program.title(),
        figure(cpu.median()),
        figure(cpu.least()) + " – " + figure(cpu.most()),
        figure(started.wall(program).median()),
        String.format(Locale.ROOT, "%,d", classes.all()),
        Integer.toString(classes.ofLibraries()),
        Integer.toString(classes.ofJdk()),
        Integer.toString(classes.generated()));
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String row(String... cells) {
    return Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
