package rules;

import io.forethought.Instrumented;

@Instrumented(namespace = "shop")
// column 1: FT803
interface Orders {

  void cancel(long id);
}
