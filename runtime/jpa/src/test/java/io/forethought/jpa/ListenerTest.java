package io.forethought.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.junit.jupiter.api.Test;

/** What a listener tells counts unless a provider tells the same. */
class ListenerTest {

  @Test
  void listenersCountUnlessAProviderIsAttached() {
    ModelOperations cat = ModelOperations.of("cat");
    cat.insertedAtFlush();
    cat.updatedAtFlush();
    cat.deletedAtFlush();
    expect(1);

    cat.attach();
    cat.insertedAtFlush();
    cat.updatedAtFlush();
    cat.deletedAtFlush();
    expect(1);
    assertThat(ModelOperations.of("cat")).isSameAs(cat);
  }

  private static void expect(int count) {
    assertThat(Scrape.text(PrometheusRegistry.defaultRegistry))
        .contains("model_inserts_total{model=\"cat\"} " + count + ".0\n")
        .contains("model_updates_total{model=\"cat\"} " + count + ".0\n")
        .contains("model_deletes_total{model=\"cat\"} " + count + ".0\n")
        .contains("model_rollbacks_total{model=\"cat\"} 0.0\n");
  }
}
