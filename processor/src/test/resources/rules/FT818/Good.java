package rules;

import io.forethought.Counted;
import io.forethought.Instrumented;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Instrumented(namespace = "shop")
class Stock {

  private final Clock clock;

  Stock(Clock clock) {
    this.clock = clock;
  }

  @Counted
  void remove(long article) {}
}

@Configuration
class Services {

  @Bean
  Stock stock(Clock clock) {
    return StockMetered.of(clock);
  }
}
