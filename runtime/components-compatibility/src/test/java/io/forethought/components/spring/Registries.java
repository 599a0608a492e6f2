package io.forethought.components.spring;

import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Contexts with a registry as a bean, and what a registry exposes. */
final class Registries {

  private Registries() {}

  static AnnotationConfigApplicationContext context(
      PrometheusRegistry registry, Class<?>... classes) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.registerBean(PrometheusRegistry.class, () -> registry);
    context.register(classes);
    context.refresh();
    return context;
  }

  /** The samples of the test's metrics that are not created when a program starts. */
  static List<String> samples(PrometheusRegistry registry) {
    return Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith("fair_") || line.startsWith("cinema_"))
        .toList();
  }
}
