package io.forethought.boot;

import io.forethought.InstrumentHttp;
import io.forethought.migrations.MigrationGauges;
import io.forethought.migrations.flyway.FlywayReader;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.context.annotation.Bean;

@InstrumentHttp
@EnableCaching
@SpringBootApplication
class BookShop {

  @Bean
  MigrationGauges migrationGauges(Flyway flyway) {
    return MigrationGauges.builder(PrometheusRegistry.defaultRegistry)
        .connection("books", FlywayReader.of(flyway))
        .start();
  }
}
