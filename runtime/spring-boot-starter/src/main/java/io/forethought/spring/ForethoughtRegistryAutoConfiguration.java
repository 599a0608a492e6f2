package io.forethought.spring;

import io.forethought.runtime.Forethought;
import io.forethought.spring.registry.SharedRegistries;
import io.forethought.spring.report.PropertyNames;
import io.forethought.spring.report.UnknownNames;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Map;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;

/**
 * Adds Forethought's metrics to every {@code PrometheusRegistry} bean, such as the one that Spring
 * Boot's actuator exposes.
 *
 * @since 0.1.0
 */
@AutoConfiguration
@Lazy(false)
@EnableConfigurationProperties(ForethoughtProperties.class)
public final class ForethoughtRegistryAutoConfiguration {

  private static final System.Logger LOG =
      System.getLogger(ForethoughtRegistryAutoConfiguration.class.getName());

  ForethoughtRegistryAutoConfiguration(ResourceLoader loader) {
    if (PrometheusClient.isTooOld(loader.getClassLoader())) {
      LOG.log(System.Logger.Level.ERROR, PrometheusClient.TOO_OLD);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnPart
  static class Sharing {

    @Bean
    static SharedRegistries forethoughtRegistries(Environment environment) {
      return new SharedRegistries(
          environment.getProperty("forethought.registry.enabled", Boolean.class, true));
    }

    @Bean
    @Lazy(false)
    static UnknownNames forethoughtUnknownNames(
        Environment environment, ListableBeanFactory beans, ForethoughtProperties properties) {
      return new UnknownNames(
          environment,
          beans,
          PropertyNames.of("forethought", ForethoughtProperties.class),
          Map.of(
              "forethought.data-sources.exclude", properties.dataSources().exclude(),
              "forethought.data-sources.aliases", properties.dataSources().aliases().keySet(),
              "forethought.migrations.connections",
                  properties.migrations().connections().keySet()));
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnPart("jvm")
  @ConditionalOnBooleanProperty("forethought.jvm.enabled")
  static class VirtualMachine {

    VirtualMachine() {
      Forethought.jvm(PrometheusRegistry.defaultRegistry);
    }
  }
}
