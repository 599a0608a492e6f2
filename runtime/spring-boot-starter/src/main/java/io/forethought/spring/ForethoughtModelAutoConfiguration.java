package io.forethought.spring;

import io.forethought.spring.database.EntityManagerSettings;
import jakarta.persistence.EntityManagerFactory;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.orm.jpa.AbstractEntityManagerFactoryBean;

/**
 * Configures when changes of entities with {@code @ExportModelOperations} are counted. The provider
 * of Jakarta Persistence itself finds what counts them.
 *
 * @since 0.1.0
 */
@AutoConfiguration
@ConditionalOnPart
@ConditionalOnClass({EntityManagerFactory.class, AbstractEntityManagerFactoryBean.class})
@EnableConfigurationProperties(ForethoughtProperties.class)
public final class ForethoughtModelAutoConfiguration {

  ForethoughtModelAutoConfiguration() {}

  @Bean
  static EntityManagerSettings forethoughtEntityManagers(
      ObjectProvider<ForethoughtProperties> properties) {
    return new EntityManagerSettings(
        () ->
            Map.of(
                "forethought.models.count",
                properties.getObject().models().count().name().toLowerCase(Locale.ROOT)));
  }
}
