package io.forethought.runtime.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.Scrape;
import io.forethought.runtime.family.CappedLabel;
import io.forethought.runtime.family.CounterFamily;
import io.forethought.runtime.family.FamilySet;
import io.forethought.runtime.family.IntLabel;
import io.forethought.runtime.family.StringLabel;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnMetricsTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final OwnMetrics own = new OwnMetrics();
  private final FamilySet families = new FamilySet();

  /** Each kind of label whose bound real values can exceed. */
  @ParameterizedTest
  @ValueSource(strings = {"int", "listed", "capped"})
  void onlyTheTotalIsExposedBeforeTheFirstIncident(String kind) {
    CounterFamily.Builder rain = CounterFamily.builder(families, "rain_total", "R.");
    IntLabel hour = null;
    StringLabel street = null;
    CappedLabel place = null;
    switch (kind) {
      case "int" -> hour = rain.intLabel("hour", 0, 23);
      case "listed" -> street = rain.stringLabel("street", "main");
      default -> place = rain.cappedLabel("place", 1);
    }
    CounterFamily unused = rain.build();
    expose();
    assertThat(Scrape.text(registry))
        .isEqualTo(
            """
            # HELP forethought_incidents_total Label overflows, rejected amounts and scrape errors \
            of all metrics.
            # TYPE forethought_incidents_total counter
            forethought_incidents_total 0.0
            """);

    int offset =
        hour != null ? hour.offset(24) : street != null ? street.offset("x") : place.offset(null);

    assertThat(offset).isPositive();
    assertThat(samples())
        .startsWith("forethought_incidents_total 1.0\nforethought_label_overflow_total{label=")
        .endsWith(",metric=\"rain_total\"} 1.0\n");
  }

  @Test
  void withoutOpenLabelsTheTotalComesWithTheFirstIncident() {
    CounterFamily rain = CounterFamily.builder(families, "rain_total", "R.").build();
    expose();
    assertThat(samples()).isEmpty();

    rain.only().inc(-1);
    rain.only().inc(Double.NaN);

    assertThat(samples())
        .isEqualTo(
            """
            forethought_amounts_rejected_total{metric="rain_total"} 2.0
            forethought_incidents_total 2.0
            """);
  }

  @Test
  void theTotalNeverFalls() {
    CounterFamily rain = CounterFamily.builder(families, "rain_total", "R.").build();
    expose();
    FamilySet others = new FamilySet();
    CounterFamily snow = CounterFamily.builder(others, "snow_total", "S.").build();
    own.add(others);
    rain.only().inc(-1);
    snow.only().inc(-1);

    own.remove(families);
    own.remove(families);
    rain.only().inc(-1);

    assertThat(samples())
        .isEqualTo(
            """
            forethought_amounts_rejected_total{metric="snow_total"} 1.0
            forethought_incidents_total 2.0
            """);
  }

  private void expose() {
    own.add(families);
    own.collectors().forEach(registry::register);
  }

  private String samples() {
    return Scrape.text(registry).replaceAll("(?m)^#.*\n", "");
  }
}
