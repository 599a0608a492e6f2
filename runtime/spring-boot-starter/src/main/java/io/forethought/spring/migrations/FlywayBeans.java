package io.forethought.spring.migrations;

import io.forethought.migrations.flyway.FlywayReader;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Finds the migrations of Flyway. */
public final class FlywayBeans implements BeanPostProcessor {

  private final Supplier<WatchedMigrations> migrations;

  /**
   * Creates the post-processor.
   *
   * @param migrations returns what receives the migrations
   */
  public FlywayBeans(Supplier<WatchedMigrations> migrations) {
    this.migrations = migrations;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof Flyway flyway) {
      migrations.get().add(name, () -> FlywayReader.of(flyway));
    }
    return bean;
  }
}
