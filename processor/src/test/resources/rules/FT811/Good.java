package rules;

import io.forethought.Counted;
import io.forethought.Instrumented;
import java.util.List;

interface Orders {

  void cancel(long id);

  void cancelAll(List<Long> ids);
}

@Instrumented(namespace = "shop")
class StoredOrders implements Orders {

  @Counted
  @Override
  public void cancel(long id) {}

  @Override
  public void cancelAll(List<Long> ids) {
    ids.forEach(id -> cancel(id));
  }
}
