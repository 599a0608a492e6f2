package shop;

import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** Names the generated class, so it compiles only if the processor has run. */
public final class Main {

  public static void main(String[] arguments) {
    PrometheusRegistry registry = new PrometheusRegistry();
    SearchMetricsImpl.register(registry).searched(true);
    System.out.print(Scrape.text(registry));
  }
}
