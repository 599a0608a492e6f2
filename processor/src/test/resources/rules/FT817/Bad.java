package rules;

import io.forethought.Counted;
import io.forethought.Instrumented;

@Instrumented(of = Runnable.class, namespace = "shop")
interface Jobs extends Runnable {

  @Counted
  @Override
  void run();
}

class Cleanup implements Jobs {
// column 1: FT817

  @Override
  public void run() {}
}

class Shop {

  final Runnable job = JobsMetered.of(new Cleanup());
}
