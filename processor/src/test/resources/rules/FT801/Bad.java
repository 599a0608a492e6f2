package rules;

import io.forethought.Counted;
import io.forethought.Instrumented;

@Instrumented(namespace = "shop")
// column 1: FT801
sealed interface Orders permits StoredOrders {

  @Counted
  void cancel(long id);
}

final class StoredOrders implements Orders {

  @Override
  public void cancel(long id) {}
}
