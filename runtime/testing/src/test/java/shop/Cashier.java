package shop;

import io.forethought.Counted;
import io.forethought.Instrumented;

/** Its calls are counted by a decorator. */
@Instrumented(namespace = "shop")
public interface Cashier {

  @Counted(help = "Payments that customers made at the cashier's desk.")
  void pay();
}
