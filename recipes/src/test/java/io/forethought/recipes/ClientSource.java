package io.forethought.recipes;

/** A class that uses the Prometheus client. */
final class ClientSource {

  private ClientSource() {}

  /** The source of a class {@code shop.Shop} with this body, which uses the types of a package. */
  static String of(String library, String body) {
    return """
    package shop;

    import %1$s.Counter;
    import %1$s.Gauge;
    import %1$s.Histogram;
    import %1$s.Summary;
    import io.prometheus.metrics.core.datapoints.CounterDataPoint;
    import io.prometheus.metrics.model.registry.PrometheusRegistry;
    import io.prometheus.metrics.model.snapshots.Unit;

    public class Shop {
    %2$s}
    """
        .formatted(library, body.indent(2));
  }
}
