package io.forethought.processor.promlint;

import io.forethought.processor.model.BaseUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A metric set of random declarations, each on a separate line, so that the line of a finding
 * identifies the metric.
 *
 * @param name the name of the interface
 * @param declarations the metrics
 */
record RandomSet(String name, List<String> declarations) {

  private static final List<String> HEADER =
      List.of(
          "package random;",
          "import io.forethought.*;",
          "import io.prometheus.metrics.core.datapoints.*;",
          "@Metrics(namespace = \"shop\")");

  /** The line of the first metric, after the header and the first line of the interface. */
  private static final int FIRST_LINE = HEADER.size() + 2;

  private static final List<String> ORDINARY =
      List.of("orders", "page", "cache", "queue", "open", "worker", "size", "wait", "x", "http");

  /** Words that a linter may reject. */
  private static final List<String> SUSPECT =
      List.of(
          "seconds",
          "bytes",
          "meters",
          "metres",
          "kelvin",
          "celsius",
          "ratio",
          "percent",
          "volts",
          "milliseconds",
          "minutes",
          "days",
          "kilobytes",
          "mebibytes",
          "mibibytes",
          "bits",
          "yards",
          "ms",
          "s",
          "kb",
          "b",
          "h",
          "us",
          "sec",
          "second",
          "watts",
          "hertz",
          "moles",
          "total",
          "count",
          "sum",
          "bucket",
          "info",
          "created",
          "counter",
          "gauge",
          "histogram",
          "summary",
          "untyped",
          "unknown",
          "metric",
          "type",
          "le",
          "quantile",
          "timestamp",
          "per_second",
          "go",
          "process",
          "MB",
          "camelCase",
          "HTTP",
          "_",
          "a:b",
          "9");

  private static final List<String> LABELS =
      List.of(
          "kind",
          "provider",
          "le",
          "quantile",
          "httpService",
          "Kind",
          "a_b",
          "type",
          "env",
          "job",
          "__name",
          "x_total",
          "bucket",
          "ms");

  private static final List<String> HELPS =
      List.of(
          "What is counted here.",
          "A \\\"quoted\\\" word and a \\\\ backslash.",
          "Two lines,\\nand a tab\\t.",
          "Größe in 日本語 \\ud83d\\udce6.",
          "  Blanks around.  ",
          "# HELP x y",
          "",
          " ",
          "Half \\ud83d.");

  private static final List<String> TYPES =
      List.of(
          "@Counter(%s) CounterDataPoint",
          "@Counter(%s) void",
          "@Gauge(%s) GaugeDataPoint",
          "@Histogram(%s, buckets = {0.5, 2}) DistributionDataPoint",
          "@Summary(%s, quantiles = 0.5) DistributionDataPoint",
          "@Info(%s) void",
          "@StateSet(%s, states = State.class) StateSetDataPoint");

  /** The states of the random state sets. */
  static final String STATES = "package random; enum State { OPEN, CLOSED }";

  /** Copies the list. */
  RandomSet {
    declarations = List.copyOf(declarations);
  }

  /** A set with this number of metrics, whose names contain consecutive numbers. */
  static RandomSet of(String name, int from, int size, Random random) {
    return new RandomSet(
        name,
        IntStream.range(from, from + size).mapToObj(number -> metric(number, random)).toList());
  }

  /** The source of the interface. */
  String source() {
    return String.join("\n", HEADER)
        + "\npublic interface "
        + name
        + " {\n"
        + String.join("\n", declarations)
        + "\n}\n";
  }

  /** The set without the metrics on these lines of its source. */
  RandomSet without(List<Integer> lines) {
    return new RandomSet(
        name,
        IntStream.range(0, declarations.size())
            .filter(at -> !lines.contains(at + FIRST_LINE))
            .mapToObj(declarations::get)
            .toList());
  }

  private static String metric(int number, Random random) {
    String type = pick(TYPES, random);
    boolean counter = type.startsWith("@Counter");
    String suffix = counter ? "_total" : type.startsWith("@Info") ? "_info" : "";
    String name = name(number, random.nextInt(12) == 0 ? "" : suffix, random);
    String attributes =
        Stream.of("name = \"" + name + "\"", help(random), unit(name, type, random))
            .filter(attribute -> !attribute.isEmpty())
            .collect(Collectors.joining(", "));
    return type.formatted(attributes) + " m" + number + "(" + labels(random) + ");";
  }

  private static String name(int number, String suffix, Random random) {
    List<String> words = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int at = 0; at < count; at++) {
      words.add(pick(random.nextInt(3) == 0 ? SUSPECT : ORDINARY, random));
    }
    words.add(random.nextInt(words.size()), "n" + number);
    if (random.nextInt(8) > 0) {
      words.add(0, "shop");
    }
    return String.join("_", words) + suffix;
  }

  private static String help(Random random) {
    return random.nextInt(30) == 0
        ? ""
        : "help = \"" + pick(random.nextInt(3) > 0 ? HELPS.subList(0, 6) : HELPS, random) + "\"";
  }

  /** Usually the unit in the name. */
  private static String unit(String name, String type, Random random) {
    if (type.startsWith("@Info") || type.startsWith("@StateSet")) {
      return "";
    }
    if (random.nextInt(20) == 0) {
      return "unit = Unit." + pick(List.of(BaseUnit.values()), random);
    }
    String stem = name.replaceFirst("_total$", "");
    return BaseUnit.spelled(stem.substring(stem.lastIndexOf('_') + 1))
        .map(unit -> "unit = Unit." + unit)
        .orElse("");
  }

  private static String labels(Random random) {
    return IntStream.range(0, random.nextInt(3))
        .mapToObj(at -> label(at, random))
        .collect(Collectors.joining(", "));
  }

  private static String label(int at, Random random) {
    String name = pick(random.nextInt(3) == 0 ? LABELS : LABELS.subList(0, 2), random);
    String values = random.nextInt(10) == 0 ? "{\"a\", \"all\"}" : "{\"web\", \"a \\\"b\\\"\\n\"}";
    return "@Label(name = \"%s\", values = %s) String l%d".formatted(name, values, at);
  }

  private static <T> T pick(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
