package io.forethought.benchmarks.prometheus;

import io.forethought.benchmarks.machine.Machine;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The page. */
final class Report {

  private static final String HOW =
      """
      ## How it was measured

      Real Prometheus servers scrape simulated targets. The targets of a server all answer with the page of one registry, whose values change before each scrape: of each type, 30 % of the series never change, 30 % change at every fifth scrape, and 40 % at almost every one. Counters and buckets have whole numbers. Sums of histograms have all digits of a number. Half of the gauges that change have whole numbers, the other half three decimals.

      | Metrics | Series of histograms | Counters | Gauges | Labels |
      |---|--:|--:|--:|---|
      | of a shop | 60 % | 30 % | 10 % | one or two, short |
      | of a cluster | 15 % | 55 % | 30 % | three or four, up to 58 characters long |
      | of a fleet | 20 % | 30 % | 50 % | two or three, up to 24 characters long |

      The figures of `plan` for memory were fitted to 10 and 100 targets of a shop, to those of a cluster, and to the deployment; the others check them. Those for samples were fitted to blocks that promtool wrote with timestamps of exactly 15 seconds, and those for the log to all servers.

      **A time lapse.** With an interval of one second and blocks of eight minutes, a server has as many samples in each chunk and each block, and as many chunks in memory, as one that has scraped every 15 seconds for hours, with blocks of two hours. Servers with an interval of ten seconds have blocks of four minutes, like an interval of five minutes. All of them have written a block.

      **Memory** is the largest resident size, looked at every second. It includes what the garbage collector of Go has not freed yet, which depends on the moment, and the parts of files that are in memory. **Block** is the size of the first block with its index, beside a plan for as many samples, series and chunks. **Log** is the largest size of the write-ahead log, beside a plan for as many samples. **Scrape** is the compressed page of a target, on average; the plan knows the last page. In the deployment, all targets get other names after a third of the time, as new pods do.

      """;

  private Report() {}

  /** The page as Markdown. */
  static String markdown(String prometheus, List<Comparison> all, Map<SampleKind, Double> samples)
      throws IOException {
    Machine machine = Machine.here();
    return """
    # What a Prometheus server takes

    The command [`plan`](../guide/plan-prometheus.md) predicts what a Prometheus server needs. This page compares its predictions with real servers: %d of %d are within 25 %%.

    | Targets | Series in memory | Memory (MB) | Block (MB) | Log (MB) | Scrape (MB) |
    |---|--:|--:|--:|--:|--:|
    %s
    Each cell contains what was measured, what was planned, and the difference.

    Without any delay, samples take these bytes in a block of two hours, with their part of the index:

    | A sample of | Bytes |
    |---|--:|
    %s
    %sMeasured with

    ```
    mvn -q -P checks -pl benchmarks -am -DskipTests package &&
      java -cp benchmarks/target/benchmarks.jar io.forethought.benchmarks.prometheus.PrometheusBenchmark
    ```

    and Prometheus %s on %d cores of %s. Other programs ran at the same time. They delay scrapes, and the timestamp of a delayed sample takes more of a block: 0.4 to 0.8 bytes on average here, and nothing in the blocks of promtool. The plan assumes 0.3.
    """
        .formatted(
            all.stream().mapToLong(Comparison::close).sum(),
            all.stream().mapToInt(Comparison::figures).sum(),
            all.stream().map(Comparison::row).collect(Collectors.joining()),
            samples.entrySet().stream().map(Report::row).collect(Collectors.joining()),
            HOW,
            prometheus,
            machine.cores(),
            machine.cpu());
  }

  private static String row(Map.Entry<SampleKind, Double> sample) {
    return String.format(
        Locale.ROOT, "| %s | %.2f |\n", sample.getKey().title(), sample.getValue());
  }
}
