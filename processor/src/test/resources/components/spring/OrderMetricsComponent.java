package shop;

import io.forethought.runtime.Forethought;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes {@link OrderMetrics} a bean of Spring.
 */
@Configuration(value = "shop.OrderMetricsComponent", proxyBeanMethods = false)
@Generated("io.forethought.processor.MetricsProcessor")
public class OrderMetricsComponent {
  @Bean("shop.OrderMetrics")
  OrderMetrics metrics(ObjectProvider<PrometheusRegistry> registries) {
    PrometheusRegistry registry = registries.getIfAvailable();
    return registry == null
        ? Forethought.metrics(OrderMetrics.class)
        : Forethought.metrics(OrderMetrics.class, registry);
  }
}
