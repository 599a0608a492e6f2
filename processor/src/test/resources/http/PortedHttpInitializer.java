package shop;

import io.forethought.runtime.Forethought;
import io.forethought.servlet.HttpInstrumentation;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Records the requests of a web application and shows its metrics, as the
 * {@code @InstrumentHttp} of {@code Ported} says. Servlet containers find it by themselves.
 */
@Generated("io.forethought.processor.MetricsProcessor")
@SuppressWarnings("exports")
public final class PortedHttpInitializer implements ServletContainerInitializer {
  /**
   * Made by the servlet container.
   */
  public PortedHttpInitializer() {
  }

  /**
   * The same by hand, for containers that look for no initializers, or to say who may see
   * the metrics.
   *
   * @param registry where the metrics go
   * @return what can be built and installed
   */
  public static HttpInstrumentation.Builder instrumentation(PrometheusRegistry registry) {
    PortedHttpMetrics metrics = Forethought.metrics(PortedHttpMetrics.class, registry);
    return HttpInstrumentation.builder(registry, new PortedHttpRecorder(metrics))
        .metricsPath(null);
  }

  @Override
  public void onStartup(Set<Class<?>> classes, ServletContext context) {
    instrumentation(PrometheusRegistry.defaultRegistry).build().install(context);
  }
}
