package io.forethought.benchmarks.runtime.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What we want to be true, and whether it is. */
final class Goals {

  private static final String CACHED = ", cached";

  static final List<Goal> ALL =
      Stream.of(
              Stream.of(1, 2).flatMap(Goals::counter),
              histogram(),
              timer(),
              Stream.of(1, 2).map(Goals::gauge),
              counterScrape(10_000, 50),
              counterScrape(100_000, 35),
              Stream.of(histogramScrape(), registering()),
              memory(),
              Requests.goals(),
              Queries.goals(),
              Caches.goals(),
              Methods.goals())
          .flatMap(goals -> goals)
          .toList();

  private Goals() {}

  private static Stream<Goal> counter(int threads) {
    String ours = "CounterBenchmark.forethought";
    String increment = "Counter increment";
    return Stream.of(
        Goal.faster(
            increment,
            8,
            "client_java `labelValues`",
            threads,
            ours,
            "CounterBenchmark.clientJava",
            "CounterBenchmark.leanClientJava"),
        Goal.free(increment, threads, ours),
        Goal.faster(
            increment,
            25,
            "Micrometer, tags",
            threads,
            ours,
            "CounterBenchmark.micrometerBuilder",
            "CounterBenchmark.micrometerTags"),
        Goal.faster(
            increment, 2, "`LongAdder` per series", threads, ours, "CounterBenchmark.longAdder"),
        Goal.faster(
            increment,
            2,
            "client_java" + CACHED,
            threads,
            ours,
            "CounterBenchmark.clientJavaKept",
            "CounterBenchmark.leanClientJavaKept"),
        Goal.faster(
            increment, 2, "Micrometer" + CACHED, threads, ours, "CounterBenchmark.micrometerKept"),
        Goal.faster(
            increment,
            2,
            "OpenTelemetry" + CACHED,
            threads,
            ours,
            "CounterBenchmark.openTelemetryKept"),
        Goal.faster(
            increment, 2, "Dropwizard" + CACHED, threads, ours, "CounterBenchmark.dropwizardKept"));
  }

  private static Stream<Goal> histogram() {
    String classic = "client_java classic only" + CACHED;
    String both = "client_java" + CACHED;
    String explicit = "OpenTelemetry explicit buckets" + CACHED;
    String timer = "Micrometer timer" + CACHED;
    return Stream.of(
        observe(4, classic, 1, "classicClientJavaKept"),
        observe(5, classic, 2, "classicClientJavaKept"),
        observe(9, both, 1, "clientJavaKept"),
        observe(9, both, 2, "clientJavaKept"),
        observe(4, explicit, 1, "openTelemetryKept"),
        observe(20, explicit, 2, "openTelemetryKept"),
        observe(12, timer, 1, "micrometerKept"),
        observe(12, timer, 2, "micrometerKept"));
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
        new Goal(
            block + " ≤ 1.25× as long",
            "two calls of `System.nanoTime()`",
            1,
            ours,
            List.of("TimerBenchmark.nanoTime"),
            Figure::value,
            Bound.atMost(1.25)),
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

  private static Goal gauge(int threads) {
    return Goal.faster(
        "Setting a gauge",
        4,
        "client_java" + CACHED,
        threads,
        "GaugeBenchmark.setForethought",
        "GaugeBenchmark.setClientJavaKept");
  }

  private static Stream<Goal> counterScrape(int series, int times) {
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
                40,
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
        12,
        "client_java, Micrometer",
        1,
        benchmark + "FORETHOUGHT 10000",
        benchmark + "CLIENT_JAVA 10000",
        benchmark + "LEAN_CLIENT_JAVA 10000",
        benchmark + "MICROMETER 10000");
  }

  private static Goal registering() {
    return Goal.faster(
        "Registering 1,000 metrics",
        5,
        "client_java, Micrometer",
        1,
        "RegisteringBenchmark.forethought",
        "RegisteringBenchmark.clientJava",
        "RegisteringBenchmark.micrometer");
  }

  private static Stream<Goal> memory() {
    return Stream.of(
        keeps("A counter series uses ≤ 40 B", "COUNTER", 40),
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
