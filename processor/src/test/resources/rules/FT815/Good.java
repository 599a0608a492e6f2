package rules;

import io.forethought.Instrumented;
import io.forethought.Timed;

@Instrumented(namespace = "shop")
interface Orders {

  enum Status {
    PAID,
    DECLINED
  }

  record Receipt(Status status) {}

  @Timed(result = "status")
  Receipt take();
}
