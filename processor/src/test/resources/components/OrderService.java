package shop;

import io.forethought.Counted;
import io.forethought.Instrumented;

/** A service with a type parameter and a method with the name of a factory. */
@Instrumented(namespace = "shop")
public interface OrderService<T extends Comparable<T>> {

  @Counted
  T take(T cart);

  void of();
}
