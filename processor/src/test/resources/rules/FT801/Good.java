package rules;

import io.forethought.Counted;
import io.forethought.Instrumented;

@Instrumented(namespace = "shop")
sealed interface Orders permits OrdersMetered, StoredOrders {

  @Counted
  void cancel(long id);
}

final class StoredOrders implements Orders {

  @Override
  public void cancel(long id) {}
}
