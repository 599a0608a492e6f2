package io.forethought.stall;

import io.forethought.runtime.Forethought;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@SpringBootApplication(
    excludeName = {
      "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration",
      "org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration",
      "org.springframework.boot.data.redis.autoconfigure.DataRedisReactiveAutoConfiguration",
      "org.springframework.boot.data.redis.autoconfigure.DataRedisRepositoriesAutoConfiguration",
      "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
      "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
    })
class Stall {

  private final StallMetrics metrics;

  Stall(StallMetrics metrics) {
    this.metrics = metrics;
  }

  /** Two tills, of which one was made for the default registry. */
  @Bean
  static Till ofDefaultRegistry() {
    return TillMetered.of(3);
  }

  @Bean
  static Till ofInjectedSet(TillMetrics metrics) {
    return new TillMetered(metrics, 4);
  }

  @GetMapping("/visit")
  String visit(@RequestParam("city") String city) {
    metrics.visited(city);
    Forethought.metrics(StallMetrics.class).visited(city);
    return city;
  }

  @GetMapping("/pay")
  String pay(@RequestParam("euros") double euros) {
    metrics.euros(euros);
    return "paid";
  }
}
