package io.forethought.boot.small;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forethought.runtime.Scrape;
import io.forethought.spring.ForethoughtMigrationAutoConfiguration;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The migrations of a program are counted while it runs. */
@Tag("once")
class MigrationsTest {

  private final ApplicationContextRunner program =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  ForethoughtMigrationAutoConfiguration.class,
                  DataSourceAutoConfiguration.class,
                  FlywayAutoConfiguration.class))
          .withPropertyValues("spring.datasource.url=jdbc:h2:mem:migrated");

  @Test
  void migrationsAreCountedFromTheStartToTheEndAndAfterARestart() {
    for (int start = 0; start < 2; start++) {
      program.run(context -> expect("migrations_applied{connection=\"default\"} 1.0"));
      assertThat(page()).doesNotContain("migrations_");
    }
  }

  @Test
  void propertyNamesTheConnection() {
    program
        .withPropertyValues("forethought.migrations.connections.flyway=books")
        .run(context -> expect("migrations_applied{connection=\"books\"} 1.0"));
  }

  @Test
  void secondProgramStartsAlthoughTheFirstOneHasTheMetrics() {
    Logged logged = Logged.begin();
    program.run(
        first -> {
          program.run(second -> assertThat(second).hasNotFailed());
          expect("migrations_applied{connection=\"default\"} 1.0");
        });

    logged.close();
    assertThat(logged.messages())
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("The migrations of this application are not counted");
  }

  @Test
  void lazyBeanIsCountedWhenItIsCreated() {
    program
        // The first read can be before the migration.
        .withPropertyValues("forethought.migrations.interval=0s")
        .withInitializer(
            context ->
                context.addBeanFactoryPostProcessor(
                    new LazyInitializationBeanFactoryPostProcessor()))
        .run(
            context -> {
              assertThat(page()).doesNotContain("migrations_");
              assertThat(context.getBean(Flyway.class).migrate().success).isTrue();
              expect("migrations_applied{connection=\"default\"} 1.0");
            });
  }

  @Test
  void nothingIsReadIfItIsOff() {
    program
        .withPropertyValues("forethought.migrations.enabled=false")
        .run(context -> assertThat(page()).doesNotContain("migrations_"));
  }

  private static void expect(String sample) {
    await().untilAsserted(() -> assertThat(page().lines()).contains(sample));
  }

  private static String page() {
    return Scrape.text(PrometheusRegistry.defaultRegistry);
  }
}
