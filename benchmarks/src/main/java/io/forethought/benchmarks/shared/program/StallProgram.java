package io.forethought.benchmarks.shared.program;

import io.forethought.benchmarks.runtime.shop.Action;
import io.forethought.benchmarks.runtime.shop.Continent;
import io.forethought.benchmarks.runtime.shop.CounterPart;
import io.forethought.benchmarks.runtime.shop.CounterParts;
import io.forethought.runtime.Forethought;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Increments a series at each of many fixed moments, and measures how long after its moment each
 * increment is done. So a stall counts for all increments that it delays. The answer to an order
 * has the percentiles 50, 99.9, 99.99 and 100 of these delays, and the longest time from the
 * beginning of an increment to its end, in nanoseconds.
 */
public final class StallProgram {

  private static final long INTERVAL = TimeUnit.MICROSECONDS.toNanos(100);

  private static final double[] PERCENTILES = {50, 99.9, 99.99, 100};

  private StallProgram() {}

  /** The number of seconds. */
  public static void main(String... arguments) throws IOException {
    CounterDataPoint[] series = series();
    long seconds = Long.parseLong(arguments[0]);
    String unused = measure(series, TimeUnit.MILLISECONDS.toNanos(500));
    Orders orders = Orders.ofParent();
    while (!orders.next().isEmpty()) {
      orders.answer(measure(series, TimeUnit.SECONDS.toNanos(seconds)));
    }
  }

  /** Those of 20 counters with two labels: some 300 KiB in a file. */
  private static CounterDataPoint[] series() {
    CounterPart part = Forethought.metrics(CounterParts.first(1).get(0), new PrometheusRegistry());
    CounterDataPoint[] series =
        new CounterDataPoint[CounterPart.METRICS * Action.values().length * Continent.COUNT];
    int next = 0;
    for (int metric = 0; metric < CounterPart.METRICS; metric++) {
      for (Action action : Action.values()) {
        for (Continent continent : Continent.values()) {
          series[next++] = part.visits(metric, action, continent);
        }
      }
    }
    return series;
  }

  private static String measure(CounterDataPoint[] series, long nanos) {
    long[] delays = new long[(int) (nanos / INTERVAL)];
    long longest = 0;
    long start = System.nanoTime();
    for (int i = 0; i < delays.length; i++) {
      long moment = start + i * INTERVAL;
      long begin = System.nanoTime();
      while (begin - moment < 0) {
        Thread.onSpinWait();
        begin = System.nanoTime();
      }
      // Neighbouring moments have series in different pages of the file.
      series[(int) (i * 997L % series.length)].inc();
      long end = System.nanoTime();
      delays[i] = end - moment;
      longest = Math.max(longest, end - begin);
    }
    Arrays.sort(delays);
    return DoubleStream.of(PERCENTILES)
        .mapToObj(percent -> Long.toString(percentile(delays, percent)))
        .collect(Collectors.joining(" ", "", " " + longest));
  }

  private static long percentile(long[] sorted, double percent) {
    int rank = (int) Math.ceil(percent / 100 * sorted.length);
    return sorted[Math.max(0, rank - 1)];
  }
}
