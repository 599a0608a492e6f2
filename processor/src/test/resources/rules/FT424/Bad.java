package rules;

import io.forethought.Counter;
import io.forethought.Metrics;
import java.util.function.Supplier;

@Metrics(namespace = "shop", subsystem = "orders")
interface OrderMetrics {

  @Counter(help = "Orders accepted by the shop.", exemplarLabels = RequestLabels.class)
//                                                                              ^ FT424
  void created();
}

class RequestLabels implements Supplier<String> {

  @Override
  public String get() {
    return "17";
  }
}
