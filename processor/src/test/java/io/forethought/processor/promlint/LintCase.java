package io.forethought.processor.promlint;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A metric, as both linters see it.
 *
 * @param name the complete name
 * @param type as it stands behind {@code # TYPE}; an untyped one is declared as a gauge
 * @param help {@code none}, {@code blank} or the text
 * @param series the labels of each series: {@code le=1 kind=a}
 */
record LintCase(String name, String type, String help, List<String> series) {

  private static final Path CASES = Path.of("src/test/resources/promlint/cases.txt");

  private static final Map<String, String> TYPES =
      Map.of(
          "counter", "@Counter(%s) CounterDataPoint",
          "gauge", "@Gauge(%s) GaugeDataPoint",
          "untyped", "@Gauge(%s) GaugeDataPoint",
          "histogram", "@Histogram(%s, buckets = {1, 2}) DistributionDataPoint",
          "summary", "@Summary(%s) DistributionDataPoint");

  /** Copies the list. */
  LintCase {
    series = List.copyOf(series);
  }

  /** The cases of promlint's own tests, each with what it says. */
  static List<Verdict> all() throws IOException {
    return Files.readAllLines(CASES).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" \\| ", -1))
        .map(LintCase::verdict)
        .toList();
  }

  private static Verdict verdict(String... cells) {
    List<String> series = cells[3].equals("none") ? List.of("") : List.of(cells[3].split(", ", -1));
    return new Verdict(new LintCase(cells[0], cells[1], cells[2], series), cells[4]);
  }

  /**
   * What promlint says.
   *
   * @param lintCase about what
   * @param said its findings, with semicolons between them, or {@code nothing}
   */
  record Verdict(LintCase lintCase, String said) {}

  /** The case in a line: {@code gauge x_bytes{le=1}}. */
  @Override
  public String toString() {
    String labels = series.get(0).isEmpty() ? "" : "{" + series.get(0) + "}";
    String described =
        switch (help) {
          case "none" -> " without help";
          case "blank" -> " with blank help";
          default -> "";
        };
    return type + " " + name + labels + described;
  }

  /** The codes that Forethought finds in it, sorted, each once. */
  List<String> codes() {
    CompilerRun run = CompilerCall.javac().source("test.Case", source()).run();
    return run.codesAndLines().stream()
        .map(found -> found.substring(0, found.indexOf(':')))
        .distinct()
        .sorted()
        .toList();
  }

  /** A declaration of it, by somebody who declares the unit that the name spells. */
  private String source() {
    String attributes =
        Stream.of("name = \"" + name + "\"", helpAttribute(), unit())
            .filter(attribute -> !attribute.isEmpty())
            .collect(Collectors.joining(", "));
    return """
    package test;
    import io.forethought.*;
    import io.prometheus.metrics.core.datapoints.*;
    @Metrics(namespace = "test")
    interface Case {
      %s method(%s);
    }
    """
        .formatted(TYPES.get(type).formatted(attributes), labels());
  }

  private String helpAttribute() {
    return switch (help) {
      case "none" -> "";
      case "blank" -> "help = \" \"";
      default -> "help = \"" + help + "\"";
    };
  }

  private String unit() {
    String stem = name.replaceFirst("_total$", "");
    return BaseUnit.spelled(stem.substring(stem.lastIndexOf('_') + 1))
        .map(unit -> "unit = Unit." + unit)
        .orElse("");
  }

  private String labels() {
    return pairs(series.get(0))
        .map(
            pair ->
                "@Label(name = \"%s\", values = \"%s\") String l%s"
                    .formatted(pair[0], pair[1], Integer.toHexString(pair[0].hashCode())))
        .collect(Collectors.joining(", "));
  }

  private static Stream<String[]> pairs(String labels) {
    return Stream.of(labels.split(" ", -1))
        .filter(pair -> !pair.isEmpty())
        .map(pair -> pair.split("=", 2));
  }

  /** The case in the text format. */
  String exposition() {
    String described =
        switch (help) {
          case "none" -> "";
          case "blank" -> "# HELP " + name + " \n";
          default -> "# HELP " + name + " " + help + "\n";
        };
    String samples = series.stream().map(this::samples).collect(Collectors.joining());
    return described + "# TYPE " + name + " " + type + "\n" + samples;
  }

  private String samples(String labels) {
    String inner =
        pairs(labels)
            .map(pair -> pair[0] + "=\"" + pair[1] + "\"")
            .collect(Collectors.joining(","));
    String all = inner.isEmpty() ? "" : "{" + inner + "}";
    String more = inner.isEmpty() ? "" : inner + ",";
    return switch (type) {
      case "histogram" ->
          name
              + "_bucket{"
              + more
              + "le=\"+Inf\"} 1\n"
              + name
              + "_sum"
              + all
              + " 1\n"
              + name
              + "_count"
              + all
              + " 1\n";
      case "summary" -> name + "_sum" + all + " 1\n" + name + "_count" + all + " 1\n";
      default -> name + all + " 1\n";
    };
  }
}
