package rules;

import io.forethought.Counted;
import io.forethought.Instrumented;

@Instrumented(namespace = "shop")
interface Orders {

  @Counted
  void cancel(long id);

  @Counted
//^ FT804
  void cancel(String customer);
}
