package io.forethought.benchmarks.compile;

import io.forethought.benchmarks.machine.Jdk;
import io.forethought.benchmarks.machine.Machine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The page with the tables.
 *
 * @param options what was asked for
 * @param machine where it was measured
 * @param jdk the measured JDK
 * @param compared the file names of the processors
 * @param measurements what came out
 */
record Report(
    Options options, Machine machine, Jdk jdk, List<String> compared, Measurements measurements) {

  private static final String READING =
      """
      # What compiling costs

      - For each interface of 10 metrics, Forethought adds 59 ms of CPU time to a module of 100 interfaces. To a module of a single one, it adds 0.7 s. Compiling the generated code is included.
      - Beyond writing the generated files, a single interface takes 0.23 s. A single class takes 0.35 s with AutoValue.
      - Three goals were missed. Forethought takes 1.17 to 1.33 times as long as a processor that only writes the same files, instead of 1.15 times. Per generated line, Immutables takes less time in a module of 100 types, and AutoValue and MapStruct take more.

      These are rounded from the tables below. [Where the time is](performance-limits.md#compiling) explains the rest.

      ## How it was measured

      Each figure is a whole run of javac in its own process: starting the virtual machine, reading, checking, generating, and compiling the generated code. Each run measures all variants, in a different order each time. CPU time is that of the process with all its threads. The tables show the median, and the minimum and maximum of all runs. Trust the ratios, not the seconds.

      - *A processor that does nothing* is called for the same annotations as Forethought. It shows what javac itself spends on annotation processing.
      - *A processor that only writes the same files* passes to javac the files that the processor had written for these sources, in the same rounds and from the same elements, from memory. No processor that generates this code can be faster. What a processor spends *itself* is the time beyond this.
      - *What a processor adds* is the time with it minus the time of its own sources with `-proc:none`. It includes compiling the generated code.
      - AutoValue, MapStruct and Immutables read types of comparable size. They are named on the command line, like Forethought, so that javac runs no other processor in their jars.
      """;

  Report {
    compared = List.copyOf(compared);
  }

  /** The page about what was measured here. */
  static Report of(Options options, Jars jars, Measurements measurements) throws IOException {
    List<String> compared = new ArrayList<>();
    for (Generator generator : Generator.values()) {
      jars.processorPath(generator).stream()
          .map(Path::getFileName)
          .map(file -> file.toString().replaceFirst("\\.jar$", ""))
          .forEach(compared::add);
    }
    return new Report(options, Machine.here(), Jdk.at(options.jdk()), compared, measurements);
  }

  /** The page as Markdown. */
  String markdown() {
    String tables =
        measurements.sizes().stream().map(this::table).collect(Collectors.joining("\n"));
    return String.join("\n", READING, setting(), new Goals(measurements).markdown(), tables);
  }

  private String setting() {
    return """
    Measured with

    ```
    %s
    ```

    on %d cores of %s, with the javac of %s under `%s`. Compared: %s.
    """
        .formatted(
            options.command(),
            machine.cores(),
            machine.cpu(),
            jdk.title(),
            String.join(" ", Javac.SETTINGS),
            compared.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")));
  }

  /** A number of types in words. */
  static String sized(int types) {
    return types == 1 ? "1 type" : String.format(Locale.ROOT, "%,d types", types);
  }

  private String table(int types) {
    String head =
        row(
            "Compiled",
            "CPU s",
            "min – max",
            "wall s",
            "CPU ms per type",
            "generated lines",
            "KiB");
    String lines =
        Variant.ALL.stream()
            .map(variant -> line(measurements.of(variant.generator(), variant.mode(), types)))
            .collect(Collectors.joining());
    return String.format(Locale.ROOT, "## %s%n%n", sized(types))
        + head
        + "|---|--:|--:|--:|--:|--:|--:|\n"
        + lines;
  }

  private static String line(Measured measured) {
    Generated generated = measured.generated();
    boolean compiled = measured.variant().compilesGenerated();
    return row(
        measured.variant().title(),
        seconds(measured.cpu()),
        seconds(measured.leastCpu()) + " – " + seconds(measured.mostCpu()),
        seconds(measured.wall()),
        seconds(measured.millisPerType()),
        compiled ? String.format(Locale.ROOT, "%,d", generated.lines()) : "",
        compiled ? String.format(Locale.ROOT, "%,d", generated.bytes() / 1024) : "");
  }

  private static String seconds(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String row(String... cells) {
    return Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
