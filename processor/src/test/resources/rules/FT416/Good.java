package rules;

import io.forethought.Counter;
import io.forethought.Metrics;

@Metrics(namespace = "shop", subsystem = "orders")
sealed interface OrderMetrics permits NoOrderMetrics, OrderMetricsImpl {

  @Counter(help = "Orders that passed all checks.")
  void accepted();
}

final class NoOrderMetrics implements OrderMetrics {

  @Override
  public void accepted() {}
}
