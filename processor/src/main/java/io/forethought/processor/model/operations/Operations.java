package io.forethought.processor.model.operations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is declared beside a metric for its operation.
 *
 * @param ownership what its metric set says about all alerts
 * @param alerts its alerts, in the order of their declaration
 * @param objectives its objectives, in the order of their declaration
 * @param panel how the dashboard shows it, if it says so
 */
public record Operations(
    Ownership ownership, List<Alert> alerts, List<Objective> objectives, Optional<Panel> panel) {

  /** Nothing is declared. */
  public static final Operations NONE =
      new Operations(Ownership.NONE, List.of(), List.of(), Optional.empty());

  /** Copies the lists. */
  public Operations {
    alerts = List.copyOf(alerts);
    objectives = List.copyOf(objectives);
  }

  /** Whether nothing is declared. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /**
   * The same with the names of metrics, and with what the metric set says.
   *
   * @param ofSet the alerts of the metric set that are listed with this metric
   */
  Operations in(MetricNames names, Ownership of, List<Alert> ofSet) {
    return new Operations(
        of,
        Stream.concat(ofSet.stream(), alerts.stream().map(alert -> alert.in(names, of))).toList(),
        objectives.stream().map(objective -> objective.in(names)).toList(),
        panel);
  }
}
