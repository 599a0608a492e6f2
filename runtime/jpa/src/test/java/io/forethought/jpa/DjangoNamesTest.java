package io.forethought.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Profile;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The metrics of a program with the profile {@code DJANGO}. */
class DjangoNamesTest {

  @BeforeEach
  void chooseTheProfile() {
    System.setProperty(Profile.PROPERTY, "DJANGO");
  }

  @AfterEach
  void removeTheProfile() {
    System.clearProperty(Profile.PROPERTY);
  }

  @Test
  void rowsAreCountedUnderTheNamesOfDjangoPrometheus() {
    ModelOperations lawn = ModelOperations.of("lawn");
    lawn.count(RowChange.INSERT, 3);
    lawn.count(RowChange.UPDATE, 2);
    lawn.count(RowChange.DELETE, 1);
    lawn.rolledBack(4);

    List<String> samples =
        Scrape.text(PrometheusRegistry.defaultRegistry)
            .lines()
            .filter(line -> line.contains("{model=\"lawn\"}"))
            .toList();
    assertThat(samples)
        .containsExactly(
            "django_model_deletes_total{model=\"lawn\"} 1.0",
            "django_model_inserts_total{model=\"lawn\"} 3.0",
            "django_model_updates_total{model=\"lawn\"} 2.0",
            "model_rollbacks_total{model=\"lawn\"} 4.0");
  }
}
