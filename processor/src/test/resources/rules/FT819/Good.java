package rules;

import io.forethought.Components;
import io.forethought.Counted;
import io.forethought.Instrumented;
import org.springframework.stereotype.Service;

@Instrumented(namespace = "shop", components = Components.SPRING)
interface Orders {

  @Counted
  void cancel(long id);
}

@Service
class StoredOrders implements Orders {

  @Override
  public void cancel(long id) {}
}
