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
 * {@code @InstrumentHttp} of {@code Observed} says. Servlet containers find it by themselves.
 */
@Generated("io.forethought.processor.MetricsProcessor")
@SuppressWarnings("exports")
public final class ObservedHttpInitializer implements ServletContainerInitializer {
  /**
   * Made by the servlet container.
   */
  public ObservedHttpInitializer() {
  }

  /**
   * The same by hand, for containers that look for no initializers, or to say who may see
   * the metrics.
   *
   * @param registry where the metrics go
   * @return what can be built and installed
   */
  public static HttpInstrumentation.Builder instrumentation(PrometheusRegistry registry) {
    ObservedHttpMetrics metrics = Forethought.metrics(ObservedHttpMetrics.class, registry);
    return HttpInstrumentation.builder(registry, new ObservedHttpRecorder(metrics))
        .metricsPath("/metrics");
  }

  @Override
  public void onStartup(Set<Class<?>> classes, ServletContext context) {
    instrumentation(PrometheusRegistry.defaultRegistry).build().install(context);
  }
}
