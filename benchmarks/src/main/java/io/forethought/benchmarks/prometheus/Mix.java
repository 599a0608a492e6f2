package io.forethought.benchmarks.prometheus;

import io.forethought.benchmarks.runtime.shop.Action;
import io.forethought.runtime.Forethought;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;

/** What a target exposes: which metrics, and how many series of each type. */
enum Mix {
  /** 60 % of the series belong to histograms, 30 % are counters, and 10 % gauges. */
  SHOP(0.6, 0.3) {
    @Override
    Points points(PrometheusRegistry registry) {
      ShopMetrics metrics = Forethought.metrics(ShopMetrics.class, registry);
      return new Points() {
        @Override
        public DistributionDataPoint histogram(int number) {
          return metrics.pageTime(action(number), "/catalogue/page-%03d".formatted(number / 10));
        }

        @Override
        public CounterDataPoint counter(int number) {
          return metrics.orders(action(number), "article-%04d".formatted(number / 10));
        }

        @Override
        public GaugeDataPoint gauge(int number) {
          return metrics.waitingMessages("queue-%04d".formatted(number));
        }
      };
    }
  },

  /** 15 % of the series belong to histograms, 55 % are counters, and 30 % gauges. */
  CLUSTER(0.15, 0.55) {
    @Override
    Points points(PrometheusRegistry registry) {
      ClusterMetrics metrics = Forethought.metrics(ClusterMetrics.class, registry);
      return new Points() {
        @Override
        public DistributionDataPoint histogram(int number) {
          return metrics.volumeAttachTime(
              action(number),
              ZONE,
              "replicated-encrypted-ssd",
              "persistent-volume-claim-7d1c9e40-%04x".formatted(number));
        }

        @Override
        public CounterDataPoint counter(int number) {
          return metrics.containerRestarts(action(number), ZONE, IMAGE, container(number / 10));
        }

        @Override
        public GaugeDataPoint gauge(int number) {
          return metrics.containerMemory(ZONE, IMAGE, container(number));
        }
      };
    }
  },

  /** 20 % of the series belong to histograms, 30 % are counters, and 50 % gauges. */
  FLEET(0.2, 0.3) {
    @Override
    Points points(PrometheusRegistry registry) {
      FleetMetrics metrics = Forethought.metrics(FleetMetrics.class, registry);
      return new Points() {
        @Override
        public DistributionDataPoint histogram(int number) {
          return metrics.tripTime(DEPOT, vehicle(number));
        }

        @Override
        public CounterDataPoint counter(int number) {
          return metrics.deliveredParcels(action(number), DEPOT, vehicle(number / 10));
        }

        @Override
        public GaugeDataPoint gauge(int number) {
          return metrics.batteryCharge(DEPOT, vehicle(number / 10) + "-cell-" + number % 10);
        }
      };
    }
  };

  private static final List<Action> ACTIONS = List.of(Action.values());
  private static final String DEPOT = "rotterdam-harbour-north";
  private static final String ZONE = "eu-central-1-availability-zone-b";
  private static final String IMAGE = "registry.example.com/payments/checkout-service:2026.11.3";

  /** The series of a histogram with 11 buckets. */
  private static final int OF_HISTOGRAM = 14;

  private final double inHistograms;
  private final double counters;

  Mix(double inHistograms, double counters) {
    this.inHistograms = inHistograms;
    this.counters = counters;
  }

  /** The data points of a target, by their numbers. */
  interface Points {

    DistributionDataPoint histogram(int number);

    CounterDataPoint counter(int number);

    GaugeDataPoint gauge(int number);
  }

  /** The metrics of a target, on its registry. */
  abstract Points points(PrometheusRegistry registry);

  /** The number of histograms of a target. */
  int histograms(int series) {
    return (int) Math.round(series * inHistograms / OF_HISTOGRAM);
  }

  /** The number of counters of a target. */
  int counters(int series) {
    return (int) Math.round(series * counters);
  }

  /** The number of gauges of a target: all other series. */
  int gauges(int series) {
    return series - OF_HISTOGRAM * histograms(series) - counters(series);
  }

  private static Action action(int number) {
    return ACTIONS.get(number % ACTIONS.size());
  }

  private static String vehicle(int number) {
    return "electric-van-%04d".formatted(number);
  }

  private static String container(int number) {
    return "checkout-service-worker-6f7c9d8b5d-%05d".formatted(number);
  }
}
