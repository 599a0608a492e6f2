package rules;

import io.forethought.Counted;
import io.forethought.Instrumented;

@Instrumented(namespace = "shop")
interface Orders {

  @Counted
  void cancel(long id);

  @Counted(name = "shop_orders_customer_cancellations_total")
  void cancel(String customer);
}
