package rules;

import io.forethought.Instrumented;
import io.forethought.Timed;

@Instrumented(namespace = "shop")
interface Orders {

  record Receipt(String status) {}

  @Timed(result = "status")
//^ FT815
  Receipt take();
}
