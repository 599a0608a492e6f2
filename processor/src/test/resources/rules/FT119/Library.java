package library;

import io.forethought.Counter;
import io.forethought.Metrics;

@Metrics(namespace = "shop", subsystem = "orders")
public interface Library {

  @Counter(help = "Orders that the library accepted.")
  void accepted();
}
