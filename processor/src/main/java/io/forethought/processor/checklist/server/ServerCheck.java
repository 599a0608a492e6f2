package io.forethought.processor.checklist.server;

import io.forethought.processor.checklist.evidence.Evidence;
import io.forethought.processor.checklist.evidence.UnknownException;
import io.forethought.processor.checklist.point.Check;
import io.forethought.processor.checklist.point.Outcome;
import io.forethought.processor.checklist.point.Point;

/** Whether the Prometheus server answers. */
final class ServerCheck implements Check {

  @Override
  public Point point() {
    return Point.SERVER;
  }

  @Override
  public Outcome outcome(Evidence evidence) throws UnknownException {
    String address = evidence.prometheus().address();
    try {
      return evidence.prometheus().query("vector(1)").isEmpty()
          ? Outcome.unknown(address + " answers to no query")
          : Outcome.ok(address + " answers");
    } catch (UnknownException e) {
      return Outcome.missing(
          address + " cannot be used: " + e.reason(),
          "name the address of the server, such as http://localhost:9090, and with"
              + " --prometheus-token-file the token if it requires one");
    }
  }
}
