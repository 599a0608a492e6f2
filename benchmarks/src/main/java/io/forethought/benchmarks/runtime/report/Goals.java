package io.forethought.benchmarks.runtime.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What we want to be true, and whether it is. */
final class Goals {

  private static final String CACHED = ", cached";
  private static final String ADDER = "`LongAdder` per series";
  private static final String COUNTER = "CounterBenchmark.forethought";

  static final List<Goal> ALL =
      Stream.of(
              counterAsAdder(),
              Stream.of(1, 2).flatMap(Goals::counter),
              histogram(),
              timer(),
              Stream.of(1, 2).flatMap(Goals::gauge),
              counterScrape(10_000, 32, 17),
              counterScrape(100_000, 22, 16),
              Stream.of(histogramScrape(), registering()),
              memory(),
              Requests.goals(),
              Queries.goals(),
              Caches.goals(),
              Methods.goals())
          .flatMap(goals -> goals)
          .toList();

  private Goals() {}

  /** An increment is compared with the fastest counter that Java has. */
  private static Stream<Goal> counterAsAdder() {
    return Stream.of(
        atMostAdder("Counter event", "forethoughtEvent", 1.15),
        fasterThanAdder("Counter event", "forethoughtEvent", 2.5),
        atMostAdder("Counter increment", "forethought", 1.6),
        fasterThanAdder("Counter increment", "forethought", 1.8),
        atMostAdder("Counter increment, cached", "forethoughtKept", 1.5));
  }

  private static Goal atMostAdder(String title, String ours, double times) {
    return Goal.atMost(
        title, times, ADDER, 1, "CounterBenchmark." + ours, "CounterBenchmark.longAdder");
  }

  private static Goal fasterThanAdder(String title, String ours, double times) {
    return Goal.faster(
        title, times, ADDER, 2, "CounterBenchmark." + ours, "CounterBenchmark.longAdder");
  }

  private static Stream<Goal> counter(int threads) {
    String increment = "Counter increment";
    return Stream.of(
        Goal.free(increment, threads, COUNTER),
        increment(4, "client_java `labelValues`", threads, "clientJava", "leanClientJava"),
        increment(4, "Micrometer, tags", threads, "micrometerBuilder", "micrometerTags"),
        Goal.atMost(
            increment,
            1,
            "OpenTelemetry, bound instruments",
            threads,
            COUNTER,
            "CounterBenchmark.openTelemetryBound"));
  }

  private static Goal increment(int times, String against, int threads, String... theirs) {
    return Goal.faster(
        "Counter increment",
        times,
        against,
        threads,
        COUNTER,
        Stream.of(theirs).map("CounterBenchmark."::concat).toArray(String[]::new));
  }

  private static Stream<Goal> histogram() {
    String classic = "client_java classic only" + CACHED;
    String explicit = "OpenTelemetry explicit buckets, bound instruments";
    String timer = "Micrometer timer" + CACHED;
    return Stream.of(
        observe(2, classic, 1, "classicClientJavaKept"),
        observe(6, classic, 2, "classicClientJavaKept"),
        observe(2, explicit, 1, "openTelemetryBound"),
        observe(6, explicit, 2, "openTelemetryBound"),
        observe(4, timer, 1, "micrometerKept"),
        observe(6, timer, 2, "micrometerKept"));
  }

  private static Goal observe(int times, String against, int threads, String theirs) {
    return Goal.faster(
        "Histogram observation",
        times,
        against,
        threads,
        "HistogramBenchmark.forethought",
        "HistogramBenchmark." + theirs);
  }

  private static Stream<Goal> timer() {
    String ours = "TimerBenchmark.forethought";
    String block = "Timed block";
    return Stream.of(
        Goal.atMost(
            block, 1.25, "two calls of `System.nanoTime()`", 1, ours, "TimerBenchmark.nanoTime"),
        Goal.faster(
            block,
            1.5,
            "client_java" + CACHED,
            1,
            ours,
            "TimerBenchmark.clientJavaKept",
            "TimerBenchmark.classicClientJavaKept"),
        Goal.faster(block, 1.5, "Micrometer" + CACHED, 1, ours, "TimerBenchmark.micrometerKept"));
  }

  private static Stream<Goal> gauge(int threads) {
    return Stream.of(gauge("Setting", "set", threads), gauge("Incrementing", "inc", threads));
  }

  private static Goal gauge(String title, String method, int threads) {
    return Goal.atMost(
        title + " a gauge",
        1,
        "client_java" + CACHED,
        threads,
        "GaugeBenchmark." + method + "Forethought",
        "GaugeBenchmark." + method + "ClientJavaKept",
        "GaugeBenchmark." + method + "LeanClientJavaKept");
  }

  private static Stream<Goal> counterScrape(int series, int times, int compressed) {
    String scrape = String.format(Locale.ROOT, "Scrape of %,d counter series", series);
    return Stream.concat(
        Stream.of("CLIENT_JAVA", "MICROMETER")
            .flatMap(
                peer ->
                    Stream.of(
                        Goal.faster(
                            scrape,
                            times,
                            title(peer),
                            1,
                            text("FORETHOUGHT", series),
                            text(peer, series)),
                        Goal.frugal(
                            scrape,
                            1_000,
                            title(peer),
                            text("FORETHOUGHT", series),
                            text(peer, series)))),
        Stream.of(
            Goal.faster(
                "Compressed " + scrape.replace("Scrape", "scrape"),
                compressed,
                "client_java, compressed",
                1,
                "CounterScrapeBenchmark.gzip FORETHOUGHT " + series,
                "CounterScrapeBenchmark.gzip CLIENT_JAVA " + series)));
  }

  private static String text(String library, int series) {
    return "CounterScrapeBenchmark.text " + library + " " + series;
  }

  private static String title(String peer) {
    return peer.equals("MICROMETER") ? "Micrometer" : "client_java";
  }

  private static Goal histogramScrape() {
    String benchmark = "HistogramScrapeBenchmark.text ";
    return Goal.faster(
        "Scrape of 10,000 histogram series",
        11,
        "client_java, Micrometer",
        1,
        benchmark + "FORETHOUGHT 10000",
        benchmark + "CLIENT_JAVA 10000",
        benchmark + "LEAN_CLIENT_JAVA 10000",
        benchmark + "MICROMETER 10000");
  }

  private static Goal registering() {
    return Goal.atMost(
        "Registering 1,000 metrics",
        1,
        "client_java",
        1,
        "RegisteringBenchmark.forethought",
        "RegisteringBenchmark.clientJava");
  }

  private static Stream<Goal> memory() {
    return Stream.of(
        keeps("A counter series uses ≤ 80 B", "COUNTER", 80),
        keeps("A histogram series uses ≤ 600 B", "HISTOGRAM", 600));
  }

  private static Goal keeps(String title, String series, int bytes) {
    return new Goal(
        title,
        "",
        4,
        "Footprint." + series + " FORETHOUGHT",
        List.of(),
        Figure::value,
        Bound.atMostBytes(bytes));
  }

  /** The goals of which all was measured, as Markdown; empty if there are none. */
  static String markdown(Figures figures) {
    List<Goal> measured = ALL.stream().filter(goal -> goal.isMeasured(figures)).toList();
    if (measured.isEmpty()) {
      return "";
    }
    List<String> head =
        Stream.concat(
                Stream.of("Goal", "Against", "Threads"),
                figures.jdks().stream().map(jdk -> "JDK " + jdk))
            .toList();
    return "\n## Goals\n\n"
        + Markdown.row(head)
        + Markdown.rule(2, 1 + figures.jdks().size())
        + measured.stream().map(goal -> goal.row(figures)).collect(Collectors.joining());
  }
}
