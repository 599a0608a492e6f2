package shop;

import io.forethought.servlet.HttpInstrumentation;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Records the requests of a web application and exposes its metrics, as declared by
 * {@code @InstrumentHttp} on {@code Ported}. Servlet containers find this class automatically.
 */
@Generated("io.forethought.processor.MetricsProcessor")
@SuppressWarnings("exports")
public final class PortedHttpInitializer implements ServletContainerInitializer {
  /**
   * Called by the servlet container.
   */
  public PortedHttpInitializer() {
  }

  /**
   * A builder for containers that do not look for initializers, or to set who can read
   * the metrics.
   *
   * @param registry where the metrics are registered while the application runs
   * @return a builder to configure and install
   */
  public static HttpInstrumentation.Builder instrumentation(PrometheusRegistry registry) {
    return HttpInstrumentation.builder(registry, PortedHttpMetrics.class, PortedHttpRecorder::new)
        .metricsPath(null);
  }

  @Override
  public void onStartup(Set<Class<?>> classes, ServletContext context) {
    instrumentation(PrometheusRegistry.defaultRegistry).build().installOnce(context);
  }
}
