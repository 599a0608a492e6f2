package shop;

import io.forethought.Counter;
import io.forethought.Metrics;

class Shop {
  enum Door {
    FRONT,
    BACK
  }

  @Metrics(namespace = "shop")
  interface Visits {
    @Counter(help = "Customers who came in.")
    void entered(Door door);
  }
}
