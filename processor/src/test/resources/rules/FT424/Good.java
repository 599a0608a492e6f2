package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.function.Supplier;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders accepted by the shop.", exemplarLabels = RequestLabels.class)
  void created();
}

class RequestLabels implements Supplier<Labels> {

  @Override
  public Labels get() {
    return Labels.of("request", "17");
  }
}
