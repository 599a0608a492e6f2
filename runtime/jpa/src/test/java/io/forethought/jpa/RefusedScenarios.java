package io.forethought.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.jpa.Animal.Chip;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A program goes on where nothing can be counted. Runs alone: nothing is counted ever after. */
abstract class RefusedScenarios {

  private final Map<String, String> properties;

  /**
   * @param properties what is attached to the provider
   */
  RefusedScenarios(Map<String, String> properties) {
    this.properties = properties;
  }

  @Test
  void aNameThatIsTakenFailsNothing() {
    Counter.builder().name("model_inserts").register(PrometheusRegistry.defaultRegistry).inc(7);

    try (Zoo zoo = Zoo.open("both", properties)) {
      zoo.there(Chip.of("1"));
      zoo.rollBack(manager -> manager.remove(manager.find(Chip.class, "1")));
      zoo.commit(manager -> manager.find(Chip.class, "1").text = "still there");
      zoo.commit(
          manager -> assertThat(manager.find(Chip.class, "1").text).isEqualTo("still there"));
    }

    assertThat(Scrape.text(PrometheusRegistry.defaultRegistry))
        .contains("model_inserts_total 7.0\n")
        .doesNotContain("model_updates");
  }
}
