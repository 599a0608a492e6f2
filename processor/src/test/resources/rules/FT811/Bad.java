package rules;

import io.forethought.Counted;
import io.forethought.Instrumented;
import java.util.List;

@Instrumented(namespace = "shop")
interface Orders {

  @Counted
  void cancel(long id);

  void cancelAll(List<Long> ids);
}

class StoredOrders implements Orders {

  @Override
  public void cancel(long id) {}

  @Override
  public void cancelAll(List<Long> ids) {
//            ^ FT811 (FT916 in line 16 in ecj)
    ids.forEach(id -> cancel(id));
  }
}
