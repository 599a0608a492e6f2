package io.forethought.processor.inference.scraped;

import io.forethought.processor.exposition.ScrapedSample;
import io.forethought.processor.model.MetricType;
import java.util.List;
import java.util.Optional;

/** Finds out the type of a family. The text format of Prometheus has only four of them. */
public final class FamilyType {

  private static final String INFO = "_info";
  private static final String TOTAL = "_total";

  private FamilyType() {}

  /** The type; none if no metric of Forethought has it. */
  static Optional<MetricType> of(String written, String name, List<ScrapedSample> samples) {
    return switch (written) {
      case "counter" -> Optional.of(MetricType.COUNTER);
      case "histogram" -> Optional.of(MetricType.HISTOGRAM);
      case "summary" -> Optional.of(MetricType.SUMMARY);
      case "stateset" ->
          Optional.of(isStateSet(name, samples) ? MetricType.STATE_SET : MetricType.GAUGE);
      case "info" -> Optional.of(isInfo(name, samples) ? MetricType.INFO : MetricType.GAUGE);
      case "gaugehistogram" -> Optional.empty();
      case "gauge" -> Optional.of(ofGauge(name, samples));
      default -> Optional.of(name.endsWith(TOTAL) ? MetricType.COUNTER : ofGauge(name, samples));
    };
  }

  private static MetricType ofGauge(String name, List<ScrapedSample> samples) {
    if (isInfo(name, samples)) {
      return MetricType.INFO;
    }
    return isStateSet(name, samples) ? MetricType.STATE_SET : MetricType.GAUGE;
  }

  /** An info metric has one series. */
  private static boolean isInfo(String name, List<ScrapedSample> samples) {
    return name.endsWith(INFO)
        && samples.size() == 1
        && samples.get(0).value() == 1
        && !samples.get(0).labels().isEmpty();
  }

  /** Each series of a state set has its state in a label with the name of the metric. */
  private static boolean isStateSet(String name, List<ScrapedSample> samples) {
    return !samples.isEmpty()
        && samples.stream()
            .allMatch(
                sample ->
                    !sample.labels().getOrDefault(name, "").isEmpty()
                        && (sample.value() == 0 || sample.value() == 1));
  }
}
