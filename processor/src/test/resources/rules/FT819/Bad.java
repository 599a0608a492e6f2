package rules;

import io.forethought.Counted;
import io.forethought.Instrumented;
import org.springframework.stereotype.Service;

@Instrumented(namespace = "shop")
// column 1: FT819 (FT916 in line 16 in ecj)
interface Orders {

  @Counted
  void cancel(long id);
}

@Service
class StoredOrders implements Orders {

  @Override
  public void cancel(long id) {}
}
