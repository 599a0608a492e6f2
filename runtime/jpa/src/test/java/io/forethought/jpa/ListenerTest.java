package io.forethought.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.junit.jupiter.api.Test;

/** What a listener tells counts unless a provider tells the same. */
class ListenerTest {

  @Test
  void listenersCountUnlessAProviderIsAttached() {
    ModelOperations mouse = ModelOperations.of("mouse");
    mouse.insertedAtFlush(this);
    mouse.updatedAtFlush(this);
    mouse.deletedAtFlush(this);
    expect(1);

    mouse.attach();
    mouse.insertedAtFlush(this);
    mouse.updatedAtFlush(this);
    mouse.deletedAtFlush(this);
    expect(1);
    assertThat(ModelOperations.of("mouse")).isSameAs(mouse);
  }

  private static void expect(int count) {
    assertThat(Scrape.text(PrometheusRegistry.defaultRegistry))
        .contains("model_inserts_total{model=\"mouse\"} " + count + ".0\n")
        .contains("model_updates_total{model=\"mouse\"} " + count + ".0\n")
        .contains("model_deletes_total{model=\"mouse\"} " + count + ".0\n")
        .contains("model_rollbacks_total{model=\"mouse\"} 0.0\n");
  }
}
