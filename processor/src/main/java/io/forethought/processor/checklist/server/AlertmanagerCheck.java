package io.forethought.processor.checklist.server;

import io.forethought.processor.checklist.evidence.Endpoint;
import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.Page;
import io.forethought.processor.checklist.evidence.Prometheus;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;
import java.util.List;

/** Whether alerts are sent to an Alertmanager that runs. */
final class AlertmanagerCheck implements Check {

  private static final String ERRORS = "prometheus_notifications_errors_total";

  @Override
  public Point point() {
    return Point.ALERTMANAGER;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    Prometheus prometheus = evidence.prometheus();
    List<String> addresses = prometheus.alertmanagers();
    if (addresses.isEmpty()) {
      return Outcome.missing(
          "Prometheus sends its alerts to nobody",
          "add an Alertmanager to alerting in prometheus.yml, as the generated file does");
    }
    for (String address : addresses) {
      String root = address.replaceFirst("/api/v[12]/alerts/?$", "");
      Page page = prometheus.page(root + "/-/ready");
      if (page.answered()) {
        return Outcome.ok("the Alertmanager " + root + " answers");
      }
      if (page.refused() || errors(prometheus, address) > 0) {
        return Outcome.missing(
            "the Alertmanager " + root + " does not answer: " + page.failure(),
            "start it, or correct its address in alerting of prometheus.yml");
      }
    }
    return Outcome.unknown(
        "the Alertmanager " + addresses.get(0) + " cannot be reached from this machine");
  }

  /** How often Prometheus itself could not send an alert. */
  private static double errors(Prometheus prometheus, String address) {
    try {
      return Endpoint.read(prometheus.page(prometheus.address() + "/metrics")).samples().stream()
          .filter(sample -> sample.name().equals(ERRORS))
          .filter(sample -> address.equals(sample.labels().get("alertmanager")))
          .mapToDouble(sample -> sample.value())
          .sum();
    } catch (UnknownException e) {
      return 0;
    }
  }
}
