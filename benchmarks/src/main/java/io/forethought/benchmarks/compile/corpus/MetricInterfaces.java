package io.forethought.benchmarks.compile.corpus;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Interfaces of ten metrics each, mixed as in a real program; each package has its own enums. */
public final class MetricInterfaces implements Corpus {

  private static final List<EnumDeclaration> ENUMS =
      List.of(
          new EnumDeclaration("Channel", List.of("WEB", "APP", "STORE")),
          new EnumDeclaration("Provider", List.of("STRIPE", "ADYEN", "PAYPAL", "KLARNA")),
          new EnumDeclaration("Plan", List.of("FREE", "BASIC", "PREMIUM")),
          new EnumDeclaration(
              "Reason", List.of("DECLINED", "EXPIRED", "FRAUD", "LIMIT", "NETWORK", "UNKNOWN")));

  private static final String INTERFACE =
      """
      package <package>;

      import io.forethought.Amount;
      import io.forethought.Counter;
      import io.forethought.Gauge;
      import io.forethought.Histogram;
      import io.forethought.Label;
      import io.forethought.Metrics;
      import io.forethought.Summary;
      import io.forethought.Unit;
      import io.prometheus.metrics.core.datapoints.CounterDataPoint;
      import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
      import io.prometheus.metrics.core.datapoints.GaugeDataPoint;
      import java.time.Duration;

      @Metrics(namespace = "bench", subsystem = "<subsystem>")
      public interface <name> {

        @Counter(help = "What came in, accepted or not.")
        CounterDataPoint submitted(Channel channel, Plan plan);

        @Counter(help = "What was accepted and paid for.")
        CounterDataPoint accepted(Provider provider, Plan plan);

        @Counter(help = "What was turned away, and why.")
        void refused(Provider provider, Reason reason);

        @Counter(help = "Money that came in.", name = "bench_<subsystem>_turnover_euros_total")
        void turnover(Provider provider, Plan plan, @Amount double euros);

        @Counter(help = "Visits that a partner sent us.")
        void referred(@Label(max = 50) String partner);

        @Gauge(help = "What waits for its turn now.")
        GaugeDataPoint pending();

        @Gauge(help = "People who are at work on it.")
        GaugeDataPoint busyWorkers(Channel channel);

        @Histogram(
            help = "Time from the first byte to the answer.",
            unit = Unit.SECONDS,
            buckets = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10})
        DistributionDataPoint processingDuration(Channel channel, Plan plan);

        @Histogram(
            help = "How long people take until they pay.",
            unit = Unit.SECONDS,
            buckets = {1, 10, 60, 600, 3600})
        void paymentDelay(Provider provider, @Amount Duration delay);

        @Summary(
            help = "Length of the confirmations that are sent.",
            unit = Unit.BYTES,
            quantiles = {0.5, 0.9, 0.99})
        DistributionDataPoint confirmationSize();
      }
      """;

  /** An enum that labels are made of. */
  private record EnumDeclaration(String name, List<String> constants) {

    SourceText in(String packageName) {
      String text =
          constants.stream()
              .collect(
                  Collectors.joining(
                      ",\n  ",
                      "package " + packageName + ";\n\npublic enum " + name + " {\n  ",
                      "\n}\n"));
      return new SourceText(packageName + "." + name, text);
    }
  }

  @Override
  public List<SourceText> sources(int types) {
    Stream<SourceText> enums =
        IntStream.rangeClosed(0, (types - 1) / Subject.PER_PACKAGE)
            .mapToObj(Subject::packageName)
            .flatMap(area -> ENUMS.stream().map(declaration -> declaration.in(area)));
    Stream<SourceText> interfaces =
        IntStream.range(0, types).mapToObj(Subject::of).map(MetricInterfaces::declaration);
    return Stream.concat(enums, interfaces).toList();
  }

  private static SourceText declaration(Subject subject) {
    String name = subject.name() + "Metrics";
    return new SourceText(
        subject.packageName() + "." + name,
        INTERFACE
            .replace("<package>", subject.packageName())
            .replace("<subsystem>", subject.lowerName())
            .replace("<name>", name));
  }
}
