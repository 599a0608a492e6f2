package io.forethought.boot.small;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.forethought.runtime.Scrape;
import io.forethought.spring.ForethoughtCacheAutoConfiguration;
import io.forethought.spring.ForethoughtDataSourceAutoConfiguration;
import io.forethought.spring.ForethoughtMigrationAutoConfiguration;
import io.forethought.spring.ForethoughtRegistryAutoConfiguration;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.cache.autoconfigure.CacheAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.caffeine.CaffeineCacheManager;
import org.springframework.context.ApplicationContext;

/** A program that ends and starts again in the same virtual machine, as devtools restarts it. */
@Tag("once")
class RestartTest {

  private static final List<Class<?>> RECORDED =
      List.of(
          HikariDataSource.class,
          CaffeineCacheManager.class,
          Flyway.class,
          PrometheusRegistry.class);

  private final ApplicationContextRunner program =
      new ApplicationContextRunner()
          .withUserConfiguration(Caching.class)
          .withConfiguration(
              AutoConfigurations.of(
                  ForethoughtRegistryAutoConfiguration.class,
                  ForethoughtDataSourceAutoConfiguration.class,
                  ForethoughtCacheAutoConfiguration.class,
                  ForethoughtMigrationAutoConfiguration.class,
                  DataSourceAutoConfiguration.class,
                  FlywayAutoConfiguration.class,
                  CacheAutoConfiguration.class))
          .withBean(PrometheusRegistry.class, PrometheusRegistry::new)
          .withPropertyValues(
              "spring.datasource.url=jdbc:h2:mem:restarted",
              "spring.cache.type=caffeine",
              "spring.cache.cache-names=restarted",
              "spring.cache.caffeine.spec=recordStats");

  @EnableCaching
  static class Caching {}

  @Test
  void nothingKeepsTheBeansOfAProgramThatHasEnded() {
    List<WeakReference<Object>> beans = new ArrayList<>();
    program.run(context -> beans.addAll(beans(context)));
    // Libraries keep the last pool, with and without Forethought.
    program.run(context -> assertThat(context).hasNotFailed());

    assertThat(beans).hasSize(RECORDED.size() + 1);
    await()
        .untilAsserted(
            () -> {
              System.gc();
              assertThat(Scrape.text(PrometheusRegistry.defaultRegistry)).contains("db_execute");
              assertThat(beans).map(WeakReference::get).containsOnlyNulls();
            });
  }

  private static List<WeakReference<Object>> beans(ApplicationContext context) {
    List<WeakReference<Object>> beans = new ArrayList<>();
    beans.add(new WeakReference<>(context));
    RECORDED.forEach(type -> beans.add(new WeakReference<>(context.getBean(type))));
    return beans;
  }
}
