package io.forethought.spring;

import io.forethought.spring.migrations.FlywayBeans;
import io.forethought.spring.migrations.LiquibaseBeans;
import io.forethought.spring.migrations.WatchedMigrations;
import liquibase.integration.spring.SpringLiquibase;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * Counts the migrations of every {@code Flyway} and {@code SpringLiquibase} bean.
 *
 * @since 0.1.0
 */
@AutoConfiguration
@ConditionalOnPart("migrations")
@EnableConfigurationProperties(ForethoughtProperties.class)
public final class ForethoughtMigrationAutoConfiguration {

  ForethoughtMigrationAutoConfiguration() {}

  @Bean
  @Lazy(false)
  static WatchedMigrations forethoughtMigrations(ObjectProvider<ForethoughtProperties> properties) {
    return new WatchedMigrations(
        () -> properties.getObject().migrations().interval(),
        () -> properties.getObject().migrations().timeout(),
        name -> properties.getObject().migrations().connections().get(name));
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(Flyway.class)
  static class OfFlyway {

    @Bean
    static FlywayBeans forethoughtFlyway(ObjectProvider<WatchedMigrations> migrations) {
      return new FlywayBeans(migrations::getObject);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(SpringLiquibase.class)
  static class OfLiquibase {

    @Bean
    static LiquibaseBeans forethoughtLiquibase(ObjectProvider<WatchedMigrations> migrations) {
      return new LiquibaseBeans(migrations::getObject);
    }
  }
}
