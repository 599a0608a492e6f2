package io.forethought.processor.rules.shape;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.model.Metric;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Returned;
import io.forethought.processor.naming.Declared;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.MetricRule;
import java.util.Optional;

/** Requires a return type that the metric supports, or {@code void}. */
final class ReturnTypeWrongRule implements MetricRule {

  @Override
  public void check(Declared declared, Findings findings) {
    Metric metric = declared.metric();
    Returned.Kind kind = metric.returned().kind();
    boolean right =
        kind == Returned.Kind.VOID
            || kind == Returned.Kind.UNRESOLVED
            || metric.hasSource()
            || dataPoint(metric.type()).equals(Optional.of(kind));
    if (!right && !metric.hasBody() && metric.types().size() == 1) {
      findings.add(
          Code.RETURN_TYPE_WRONG,
          metric.site(),
          metric.type().word(),
          metric.method(),
          metric.returned().type(),
          fix(metric.type()));
    }
  }

  /** What a method of a metric type can return, other than {@code void}. */
  static Optional<Returned.Kind> dataPoint(MetricType type) {
    return switch (type) {
      case COUNTER -> Optional.of(Returned.Kind.COUNTER_DATA_POINT);
      case GAUGE -> Optional.of(Returned.Kind.GAUGE_DATA_POINT);
      case HISTOGRAM, SUMMARY -> Optional.of(Returned.Kind.DISTRIBUTION_DATA_POINT);
      case STATE_SET -> Optional.of(Returned.Kind.STATE_SET_DATA_POINT);
      case INFO -> Optional.empty();
    };
  }

  private static String fix(MetricType type) {
    return switch (type) {
      case COUNTER -> "return CounterDataPoint, or void if each call counts one event";
      case GAUGE ->
          "return GaugeDataPoint, or void with a parameter for the value: @Amount double value,"
              + " or double if the value is read from a source";
      case HISTOGRAM, SUMMARY ->
          "return DistributionDataPoint, or void with a parameter for the value: @Amount double"
              + " value";
      case STATE_SET -> "return StateSetDataPoint, or void with a parameter for the new state";
      case INFO -> "return void";
    };
  }
}
