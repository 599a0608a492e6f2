package rules;

import io.forethought.Counted;
import io.forethought.Instrumented;
import java.time.Clock;
import org.springframework.stereotype.Service;

@Service
// column 1: FT818
@Instrumented(namespace = "shop")
class Stock {

  private final Clock clock;

  Stock(Clock clock) {
    this.clock = clock;
  }

  @Counted
  void remove(long article) {}
}
