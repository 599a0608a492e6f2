package io.forethought.benchmarks.prometheus;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A registry whose values change before each scrape, as those of a program do: of each type, 30 %
 * of the data points never change, 30 % change at every fifth scrape on average, and 40 % change at
 * almost every one. Durations are random, so sums need all digits of a number. Half of the gauges
 * that change have whole numbers, the other half three decimals.
 */
final class Load {

  private static final int CLASSES = 10;
  private static final int IDLE = 3;
  private static final int SLOW = 6;
  private static final double SLOWNESS = 0.2;
  private static final int MOST_EVENTS = 20;
  private static final double MEDIAN_SECONDS = 0.03;
  private static final double THOUSAND = 1000;

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Random random = new Random(1);
  private final List<DistributionDataPoint> histograms = new ArrayList<>();
  private final List<CounterDataPoint> counters = new ArrayList<>();
  private final List<GaugeDataPoint> gauges = new ArrayList<>();

  Load(Mix mix, int series) {
    Mix.Points points = mix.points(registry);
    for (int i = 0; i < mix.histograms(series); i++) {
      histograms.add(points.histogram(i));
    }
    for (int i = 0; i < mix.counters(series); i++) {
      counters.add(points.counter(i));
    }
    for (int i = 0; i < mix.gauges(series); i++) {
      gauges.add(points.gauge(i));
      gauges.get(i).set(random.nextInt((int) THOUSAND));
    }
  }

  PrometheusRegistry registry() {
    return registry;
  }

  /** Records what happens between two scrapes. */
  void record() {
    for (int i = 0; i < counters.size(); i++) {
      int events = events(i);
      if (events > 0) {
        counters.get(i).inc(events);
      }
    }
    for (int i = 0; i < histograms.size(); i++) {
      for (int event = events(i); event > 0; event--) {
        histograms.get(i).observe(MEDIAN_SECONDS * Math.exp(random.nextGaussian()));
      }
    }
    for (int i = 0; i < gauges.size(); i++) {
      int events = events(i);
      if (events > 0) {
        double change = events * random.nextGaussian();
        double steps = i % 2 == 0 ? 1 : THOUSAND;
        gauges.get(i).set(Math.rint((gauges.get(i).get() + change) * steps) / steps);
      }
    }
  }

  /** How often a data point is recorded to now. */
  private int events(int number) {
    int activity = number % CLASSES;
    if (activity < IDLE) {
      return 0;
    }
    if (activity < SLOW) {
      return random.nextDouble() < SLOWNESS ? 1 : 0;
    }
    return random.nextInt(MOST_EVENTS);
  }
}
