package io.forethought.processor.promlint;

import io.forethought.processor.model.BaseUnit;
import io.forethought.processor.testing.CompilerCall;
import io.forethought.processor.testing.CompilerRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A metric for both linters.
 *
 * @param name the complete name
 * @param type the type after {@code # TYPE}; an untyped metric is declared as a gauge
 * @param help {@code none}, {@code blank} or the text
 * @param series the labels of each series: {@code le=1 kind=a}
 * @param declared what else is declared: {@code without unit}, {@code with unit BYTES}, or {@code
 *     beside gauge x_y}
 */
record LintCase(String name, String type, String help, List<String> series, String declared) {

  private static final Path CASES = Path.of("src/test/resources/promlint/cases.txt");

  private static final Map<String, String> TYPES =
      Map.of(
          "counter", "@Counter(%s) CounterDataPoint",
          "gauge", "@Gauge(%s) GaugeDataPoint",
          "untyped", "@Gauge(%s) GaugeDataPoint",
          "histogram", "@Histogram(%s, buckets = {1, 2}) DistributionDataPoint",
          "summary", "@Summary(%s) DistributionDataPoint",
          "info", "@Info(%s) void");

  private static final Pattern DESCRIBED =
      Pattern.compile(
          "(\\w+) ([\\w:]+)(?:\\{([^}]*)})?"
              + "(?: (without help|with blank help|with help .*))?"
              + "(?: (without unit|with unit \\w+|beside \\w+ \\w+))?");

  /** Invisible characters are written as Java escapes. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  private static final String HELP = "Test metric.";
  private static final String OTHERS = "beside ";

  /** Copies the list. */
  LintCase {
    series = List.copyOf(series);
  }

  /** Parses a line: {@code gauge x_bytes{le=1} without unit}. */
  static LintCase of(String described) {
    Matcher parts = DESCRIBED.matcher(described);
    if (!parts.matches()) {
      throw new IllegalArgumentException(described);
    }
    return new LintCase(
        parts.group(2),
        parts.group(1),
        parts.group(4) == null ? HELP : help(parts.group(4)),
        List.of(parts.group(3) == null ? "" : parts.group(3)),
        parts.group(5) == null ? "" : parts.group(5));
  }

  private static String help(String described) {
    return switch (described) {
      case "without help" -> "none";
      case "with blank help" -> "blank";
      default -> described.substring("with help ".length());
    };
  }

  /** The cases from promlint's own tests, each with promlint's findings. */
  static List<Verdict> all() throws IOException {
    return Files.readAllLines(CASES).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" \\| ", -1))
        .map(LintCase::verdict)
        .toList();
  }

  private static Verdict verdict(String... cells) {
    List<String> series = cells[3].equals("none") ? List.of("") : List.of(cells[3].split(", ", -1));
    return new Verdict(new LintCase(cells[0], cells[1], cells[2], series, ""), cells[4]);
  }

  /**
   * Promlint's findings.
   *
   * @param lintCase the metric
   * @param said the findings, separated by semicolons, or {@code nothing}
   */
  record Verdict(LintCase lintCase, String said) {}

  /** The case as a line: {@code gauge x_bytes{le=1}}. */
  @Override
  public String toString() {
    String labels = series.get(0).isEmpty() ? "" : "{" + series.get(0) + "}";
    String described =
        switch (help) {
          case "none" -> " without help";
          case "blank" -> " with blank help";
          case HELP -> "";
          default -> " with help " + help;
        };
    return type + " " + name + labels + described + (declared.isEmpty() ? "" : " " + declared);
  }

  /** The case as in the table on the page, in which all help texts are the same. */
  LintCase asInTable() {
    boolean none = help.equals("none") || help.equals("blank");
    return none ? this : new LintCase(name, type, HELP, series, declared);
  }

  /** Forethought's codes for the case, sorted, each once. */
  List<String> codes() {
    CompilerRun run = CompilerCall.javac().source("test.Case", source()).run();
    return run.codesAndLines().stream()
        .map(found -> found.substring(0, found.indexOf(':')))
        .distinct()
        .sorted()
        .toList();
  }

  /** A declaration of the case, with the unit that the name contains. */
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
      %s
      %s method(%s);
    }
    """
        .formatted(
            other().map(other -> other.source("other")).orElse(""),
            TYPES.get(type).formatted(attributes),
            labels());
  }

  /** The other metric of the set, if there is one. */
  private Optional<LintCase> other() {
    return declared.startsWith(OTHERS)
        ? Optional.of(of(declared.substring(OTHERS.length())))
        : Optional.empty();
  }

  private String source(String method) {
    return TYPES.get(type).formatted("name = \"" + name + "\", " + helpAttribute())
        + " "
        + method
        + "();";
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
    Optional<String> spelled =
        BaseUnit.spelled(stem.substring(stem.lastIndexOf('_') + 1)).map(BaseUnit::name);
    Optional<String> unit =
        switch (declared.replaceFirst("^with unit .*", "given")) {
          case "given" -> Optional.of(declared.replace("with unit ", ""));
          case "without unit" -> Optional.empty();
          default -> type.equals("info") ? Optional.empty() : spelled;
        };
    return unit.map(constant -> "unit = Unit." + constant).orElse("");
  }

  private String labels() {
    return pairs(series.get(0))
        .map(
            pair ->
                "@Label(name = \"%s\", values = {\"%s\"}) String l%s"
                    .formatted(
                        pair[0],
                        pair[1].replace(",", "\", \""),
                        Integer.toHexString(pair[0].hashCode())))
        .collect(Collectors.joining(", "));
  }

  private static Stream<String[]> pairs(String labels) {
    return Stream.of(labels.split(" ", -1))
        .filter(pair -> !pair.isEmpty())
        .map(pair -> pair.split("=", 2));
  }

  /** The case in the Prometheus text format. */
  String exposition() {
    String described =
        switch (help) {
          case "none" -> "";
          case "blank" -> "# HELP " + name + " \n";
          default -> "# HELP " + name + " " + help + "\n";
        };
    String samples = series.stream().map(this::samples).collect(Collectors.joining());
    String exposed = type.equals("info") ? "gauge" : type;
    String exposition = described + "# TYPE " + name + " " + exposed + "\n" + samples;
    return ESCAPE
            .matcher(exposition)
            .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)))
        + other().map(LintCase::exposition).orElse("");
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
