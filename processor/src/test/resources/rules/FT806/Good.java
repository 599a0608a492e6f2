package rules;

import io.forethought.Instrumented;
import io.forethought.Timed;
import java.util.concurrent.CompletableFuture;

@Instrumented(namespace = "shop")
interface Orders {

  @Timed
  CompletableFuture<String> print(long id);
}
