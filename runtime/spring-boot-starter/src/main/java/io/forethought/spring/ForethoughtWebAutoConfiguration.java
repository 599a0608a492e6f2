package io.forethought.spring;

import io.forethought.servlet.access.Access;
import io.forethought.spring.web.EndpointRules;
import io.forethought.spring.web.ExposedPath;
import io.forethought.spring.web.HttpRecording;
import io.forethought.spring.web.MetricsAccess;
import io.forethought.spring.web.WebMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.Servlet;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;

/**
 * Records the HTTP requests of the application and exposes its metrics at {@code /metrics}.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = ForethoughtRegistryAutoConfiguration.class)
@ConditionalOnPart
@ConditionalOnClass(Servlet.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(ForethoughtProperties.class)
public final class ForethoughtWebAutoConfiguration {

  ForethoughtWebAutoConfiguration() {}

  @Bean
  static WebMetrics forethoughtWebMetrics(
      ForethoughtProperties properties,
      ObjectProvider<PrometheusRegistry> registries,
      ObjectProvider<Access> accesses,
      Environment environment,
      ResourceLoader loader) {
    ForethoughtProperties.Http http = properties.http();
    ForethoughtProperties.Endpoint endpoint = properties.endpoint();
    return new WebMetrics(
        new HttpRecording(loader.getClassLoader(), http.enabled(), http.ignore()),
        new ExposedPath(
            endpoint.enabled(),
            Optional.ofNullable(endpoint.path()),
            endpoint.beforeSecurity(),
            Optional.ofNullable(endpoint.ui())),
        new EndpointRules(environment, loader.getClassLoader()),
        () ->
            properties.registry().enabled()
                ? registries.getIfUnique(() -> PrometheusRegistry.defaultRegistry)
                : PrometheusRegistry.defaultRegistry,
        () ->
            Optional.ofNullable(accesses.getIfAvailable())
                .or(() -> access(endpoint).ofProperties()));
  }

  private static MetricsAccess access(ForethoughtProperties.Endpoint endpoint) {
    return new MetricsAccess(
        Optional.ofNullable(endpoint.token()),
        Optional.ofNullable(endpoint.tokenFile()),
        Optional.ofNullable(endpoint.user()),
        Optional.ofNullable(endpoint.passwordFile()),
        endpoint.addresses(),
        endpoint.trustedProxies(),
        endpoint.hosts());
  }
}
