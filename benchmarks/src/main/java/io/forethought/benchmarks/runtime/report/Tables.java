package io.forethought.benchmarks.runtime.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All tables, in the order of the page. */
final class Tables {

  private static final String OURS = "**Forethought**";
  private static final String PER_CALL = "B per call";
  private static final String PER_SCRAPE = "B per scrape";

  private static final String MILLION = "MillionScrapeBenchmark.";

  private static final List<Table> LIBRARY =
      List.of(
          Table.of(
              "Counter increment with two enum labels",
              Unit.NANOS,
              PER_CALL,
              new Row("an empty method", "CounterBenchmark.empty"),
              new Row("picking the labels only", "CounterBenchmark.nothing"),
              new Row("a plain field, one series", "CounterBenchmark.plainField"),
              new Row("a plain field per series", "CounterBenchmark.plainArray"),
              new Row("`LongAdder` per series", "CounterBenchmark.longAdder"),
              new Row(OURS, "CounterBenchmark.forethought"),
              new Row(OURS + ", an event", "CounterBenchmark.forethoughtEvent"),
              new Row(OURS + ", cached", "CounterBenchmark.forethoughtKept"),
              new Row(OURS + ", cached, one series", "CounterBenchmark.forethoughtOneSeries"),
              new Row("client_java, `labelValues`", "CounterBenchmark.clientJava"),
              new Row("client_java, cached", "CounterBenchmark.clientJavaKept"),
              new Row("client_java, cached, one series", "CounterBenchmark.clientJavaOneSeries"),
              new Row(
                  "client_java without exemplars, `labelValues`",
                  "CounterBenchmark.leanClientJava"),
              new Row(
                  "client_java without exemplars, cached", "CounterBenchmark.leanClientJavaKept"),
              new Row(
                  "client_java without exemplars, cached, one series",
                  "CounterBenchmark.leanClientJavaOneSeries"),
              new Row("Micrometer, builder with tags", "CounterBenchmark.micrometerBuilder"),
              new Row("Micrometer, registry with tags", "CounterBenchmark.micrometerTags"),
              new Row("Micrometer, cached", "CounterBenchmark.micrometerKept"),
              new Row("OpenTelemetry, attributes per call", "CounterBenchmark.openTelemetry"),
              new Row("OpenTelemetry, attributes cached", "CounterBenchmark.openTelemetryKept"),
              new Row("OpenTelemetry, bound instruments", "CounterBenchmark.openTelemetryBound"),
              new Row("Dropwizard, by name", "CounterBenchmark.dropwizard"),
              new Row("Dropwizard, cached", "CounterBenchmark.dropwizardKept")),
          Table.of(
              "Counter increment with a String label",
              Unit.NANOS,
              PER_CALL,
              new Row(OURS, "StringLabelBenchmark.forethought"),
              new Row("client_java, `labelValues`", "StringLabelBenchmark.clientJava"),
              new Row("Micrometer, registry with tags", "StringLabelBenchmark.micrometerTags")),
          Table.of(
              "Histogram observation with an enum label and 11 buckets",
              Unit.NANOS,
              PER_CALL,
              new Row("picking label and value only", "HistogramBenchmark.nothing"),
              new Row(OURS, "HistogramBenchmark.forethought"),
              new Row(OURS + ", an event", "HistogramBenchmark.forethoughtEvent"),
              new Row("client_java, `labelValues`", "HistogramBenchmark.clientJava"),
              new Row("client_java, cached", "HistogramBenchmark.clientJavaKept"),
              new Row(
                  "client_java without exemplars, cached",
                  "HistogramBenchmark.bothKindsClientJavaKept"),
              new Row(
                  "client_java classic only, without exemplars, `labelValues`",
                  "HistogramBenchmark.classicClientJava"),
              new Row(
                  "client_java classic only, without exemplars, cached",
                  "HistogramBenchmark.classicClientJavaKept"),
              new Row("Micrometer timer, builder", "HistogramBenchmark.micrometerBuilder"),
              new Row("Micrometer timer, cached", "HistogramBenchmark.micrometerKept"),
              new Row(
                  "OpenTelemetry explicit buckets, attributes per call",
                  "HistogramBenchmark.openTelemetry"),
              new Row(
                  "OpenTelemetry explicit buckets, attributes cached",
                  "HistogramBenchmark.openTelemetryKept"),
              new Row(
                  "OpenTelemetry explicit buckets, bound instruments",
                  "HistogramBenchmark.openTelemetryBound"),
              new Row(
                  "Dropwizard, cached; a reservoir, no buckets",
                  "HistogramBenchmark.dropwizardKept")),
          Table.of(
              "A timed block",
              Unit.NANOS,
              PER_CALL,
              new Row("two calls of `System.nanoTime()`", "TimerBenchmark.nanoTime"),
              new Row(OURS, "TimerBenchmark.forethought"),
              new Row("client_java, cached", "TimerBenchmark.clientJavaKept"),
              new Row(
                  "client_java classic only, without exemplars, cached",
                  "TimerBenchmark.classicClientJavaKept"),
              new Row("Micrometer, cached", "TimerBenchmark.micrometerKept")),
          Table.of(
              "Setting a gauge with an enum label",
              Unit.NANOS,
              PER_CALL,
              new Row(OURS, "GaugeBenchmark.setForethought"),
              new Row("client_java, `labelValues`", "GaugeBenchmark.setClientJava"),
              new Row("client_java, cached", "GaugeBenchmark.setClientJavaKept"),
              new Row(
                  "client_java without exemplars, cached", "GaugeBenchmark.setLeanClientJavaKept"),
              new Row(
                  "Micrometer, reading an `AtomicLong` of the program",
                  "GaugeBenchmark.setMicrometer")),
          Table.of(
              "Incrementing a gauge with an enum label",
              Unit.NANOS,
              PER_CALL,
              new Row(OURS, "GaugeBenchmark.incForethought"),
              new Row("client_java, cached", "GaugeBenchmark.incClientJavaKept"),
              new Row(
                  "client_java without exemplars, cached", "GaugeBenchmark.incLeanClientJavaKept"),
              new Row(
                  "Micrometer, reading an `AtomicLong` of the program",
                  "GaugeBenchmark.incMicrometer")),
          scrape("A scrape of 10,000 counter series", "CounterScrapeBenchmark.text", " 10000"),
          scrape("A scrape of 100,000 counter series", "CounterScrapeBenchmark.text", " 100000"),
          changed(),
          Table.of(
              "A scrape of 1,000,000 series of one counter, with a heap of 4 GB",
              Unit.MILLIS,
              PER_SCRAPE,
              new Row(OURS, MILLION + "forethought"),
              new Row("client_java", MILLION + "clientJava"),
              new Row(OURS + ", compressed", MILLION + "gzipForethought"),
              new Row("client_java, compressed", MILLION + "gzipClientJava")),
          scrape(
              "A compressed scrape of 10,000 counter series",
              "CounterScrapeBenchmark.gzip",
              " 10000"),
          scrape(
              "A compressed scrape of 100,000 counter series",
              "CounterScrapeBenchmark.gzip",
              " 100000"),
          Table.of(
              "A scrape of 10,000 histogram series, 140,000 lines",
              Unit.MILLIS,
              PER_SCRAPE,
              new Row(OURS, "HistogramScrapeBenchmark.text FORETHOUGHT 10000"),
              new Row("client_java", "HistogramScrapeBenchmark.text CLIENT_JAVA 10000"),
              new Row(
                  "client_java classic only, without exemplars",
                  "HistogramScrapeBenchmark.text LEAN_CLIENT_JAVA 10000"),
              new Row("Micrometer", "HistogramScrapeBenchmark.text MICROMETER 10000")),
          Table.of(
              "Registering 1,000 counters with 10,000 series",
              Unit.MILLIS,
              "B in total",
              new Row(OURS, "RegisteringBenchmark.forethought"),
              new Row("client_java", "RegisteringBenchmark.clientJava"),
              new Row("Micrometer", "RegisteringBenchmark.micrometer")),
          kept("Memory of a counter series with two labels", "COUNTER"),
          kept("Memory of a histogram series with two labels and 11 buckets", "HISTOGRAM"));

  static final List<Table> ALL =
      Stream.of(
              Requests.tables(),
              Queries.tables(),
              Caches.tables(),
              Methods.tables(),
              LIBRARY.stream())
          .flatMap(tables -> tables)
          .toList();

  private Tables() {}

  private static Table scrape(String title, String benchmark, String series) {
    return Table.of(
        title,
        Unit.MILLIS,
        PER_SCRAPE,
        new Row(OURS, benchmark + " FORETHOUGHT" + series),
        new Row("client_java", benchmark + " CLIENT_JAVA" + series),
        new Row("Micrometer", benchmark + " MICROMETER" + series));
  }

  private static Table changed() {
    String benchmark = "ChangedScrapeBenchmark.text ";
    return Table.of(
        "A scrape of 10,000 counter series that all changed",
        Unit.MILLIS,
        "B per change and scrape",
        new Row(OURS, benchmark + "FORETHOUGHT 10000"),
        new Row("client_java", benchmark + "CLIENT_JAVA 10000"),
        new Row("Micrometer", benchmark + "MICROMETER 10000"));
  }

  private static Table kept(String title, String series) {
    String benchmark = "Footprint." + series;
    return Table.of(
        title,
        Unit.BYTES,
        "B of text",
        new Row(OURS, benchmark + " FORETHOUGHT"),
        new Row("client_java", benchmark + " CLIENT_JAVA"),
        new Row("client_java, classic only and without exemplars", benchmark + " LEAN_CLIENT_JAVA"),
        new Row("Micrometer", benchmark + " MICROMETER"),
        new Row("OpenTelemetry", benchmark + " OPEN_TELEMETRY"));
  }

  /** All tables of which something was measured, as Markdown. */
  static String markdown(Figures figures) {
    return ALL.stream().map(table -> table.markdown(figures)).collect(Collectors.joining());
  }

  /** What all rows of all tables stand for. */
  static Stream<String> benchmarks() {
    return ALL.stream().flatMap(table -> table.rows().stream()).map(Row::benchmark);
  }
}
