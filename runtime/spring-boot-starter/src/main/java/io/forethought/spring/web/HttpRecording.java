package io.forethought.spring.web;

import io.forethought.servlet.HttpInstrumentation;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How requests are recorded: as {@code @InstrumentHttp} of the application declares it, or with the
 * default names and buckets.
 */
public final class HttpRecording {

  private final @Nullable ClassLoader loader;
  private final boolean enabled;
  private final List<String> ignored;

  /**
   * Creates a recording.
   *
   * @param loader finds the classes of the application
   * @param enabled whether requests are recorded
   * @param ignored paths whose requests are ignored, unless the application declares them
   */
  public HttpRecording(@Nullable ClassLoader loader, boolean enabled, List<String> ignored) {
    this.loader = loader;
    this.enabled = enabled;
    this.ignored = List.copyOf(ignored);
  }

  boolean isEnabled() {
    return enabled;
  }

  /** Returns a builder of the filters, which record on the default registry. */
  HttpInstrumentation.Builder builder() {
    PrometheusRegistry registry = PrometheusRegistry.defaultRegistry;
    HttpInstrumentation.Builder builder =
        new DeclaredInstrumentation(loader)
            .builder(registry)
            .orElseGet(() -> RequestsHttpInitializer.instrumentation(registry));
    return ignored.isEmpty() ? builder : builder.ignore(ignored.toArray(String[]::new));
  }
}
