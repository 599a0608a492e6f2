package rules;

import io.forethought.Instrumented;
import io.forethought.Timed;
import java.util.concurrent.Future;

@Instrumented(namespace = "shop")
interface Orders {

  @Timed
//^ FT806
  Future<String> print(long id);
}
