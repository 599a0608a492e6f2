package rules;

import io.forethought.Instrumented;

@Instrumented(namespace = "shop")
// ^ FT803
interface Orders {

  void cancel(long id);
}
