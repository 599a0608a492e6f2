package io.forethought.boot;

import io.forethought.InstrumentHttp;
import io.forethought.migrations.MigrationGauges;
import io.forethought.migrations.flyway.FlywayReader;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@InstrumentHttp
@EnableCaching
@SpringBootApplication
class BookShop {

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  ServletContextInitializer httpMetrics() {
    return context -> new BookShopHttpInitializer().onStartup(Set.of(), context);
  }

  @Bean
  MigrationGauges migrationGauges(Flyway flyway) {
    return MigrationGauges.builder(PrometheusRegistry.defaultRegistry)
        .connection("books", FlywayReader.of(flyway))
        .start();
  }
}
