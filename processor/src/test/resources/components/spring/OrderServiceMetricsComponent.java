package shop;

import io.forethought.runtime.Forethought;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes {@link OrderServiceMetrics} a bean of Spring.
 */
@Configuration(value = "shop.OrderServiceMetricsComponent", proxyBeanMethods = false)
@Generated("io.forethought.processor.MetricsProcessor")
public class OrderServiceMetricsComponent {
  @Bean("shop.OrderServiceMetrics")
  OrderServiceMetrics metrics(ObjectProvider<PrometheusRegistry> registries) {
    PrometheusRegistry registry = registries.getIfAvailable();
    return registry == null
        ? Forethought.metrics(OrderServiceMetrics.class)
        : Forethought.metrics(OrderServiceMetrics.class, registry);
  }
}
