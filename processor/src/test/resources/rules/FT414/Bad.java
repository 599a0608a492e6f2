package rules;

import io.forethought.Metrics;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {
// column 1: FT414

  static OrderMetrics none() {
    return new OrderMetrics() {};
  }
}
