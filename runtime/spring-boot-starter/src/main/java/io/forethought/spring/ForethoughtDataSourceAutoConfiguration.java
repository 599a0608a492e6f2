package io.forethought.spring;

import io.forethought.spring.database.MeteredDataSources;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * Records the queries and connections of every {@code DataSource} bean.
 *
 * @since 0.1.0
 */
@AutoConfiguration
@ConditionalOnPart("data-sources")
@ConditionalOnClass(DataSource.class)
@EnableConfigurationProperties(ForethoughtProperties.class)
public final class ForethoughtDataSourceAutoConfiguration {

  ForethoughtDataSourceAutoConfiguration() {}

  @Bean
  static MeteredDataSources forethoughtDataSources(
      ObjectProvider<ForethoughtProperties> properties) {
    return new MeteredDataSources(
        name -> properties.getObject().dataSources().exclude().contains(name),
        name -> properties.getObject().dataSources().aliases().get(name));
  }
}
