import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

class Main {
  public static void main(String[] args) {
    PrometheusRegistry registry = new PrometheusRegistry();
    MendedImpl.register(registry).sent(Mended.Size.LARGE);
    System.out.print(Scrape.text(registry));
  }
}
