package io.forethought.runtime.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.junit.jupiter.api.Test;

/** How old names of metrics are registered. */
class OldNamesTest {

  private final PrometheusRegistry registry = new PrometheusRegistry();

  @Test
  void anOldNameComesAndGoesWithItsSet() {
    provideVisits();
    MetricSets.register(Visits.class, registry).made().inc();
    assertThat(Scrape.text(registry))
        .isEqualTo(
            """
            # HELP hits_total Renamed to visits_total; exported until 2027-06-30.
            # TYPE hits_total counter
            hits_total 1.0
            # HELP visits_total V.
            # TYPE visits_total counter
            visits_total 1.0
            """);

    Forethought.unregister(Visits.class, registry);
    assertThat(Scrape.text(registry)).isEmpty();

    MetricSets.register(Visits.class, registry);
    assertThat(Scrape.text(registry)).contains("\nhits_total 0.0\n", "\nvisits_total 0.0\n");
  }

  @Test
  void anOldNameThatIsTakenRegistersNothingOfTheSet() {
    Counter foreign = Counter.builder().name("hits_total").help("Not ours.").register(registry);
    provideVisits();

    assertThatIllegalStateException()
        .isThrownBy(() -> MetricSets.register(Visits.class, registry))
        .withMessageStartingWith(
            "The old name \"hits_total\" of the metric \"visits_total\" of the metric set"
                + " \"io.forethought.runtime.registration.OldNamesTest$Visits\" cannot be"
                + " registered at io.forethought.runtime.registration.OldNamesTest.")
        .withMessageEndingWith(
            ").\nFix: remove @RenamedFrom from \"visits_total\", or rename the other metric."
                + " No metric of \"io.forethought.runtime.registration.OldNamesTest$Visits\" was"
                + " registered.");
    assertThat(Scrape.text(registry))
        .isEqualTo(
            """
            # HELP hits_total Not ours.
            # TYPE hits_total counter
            hits_total 0.0
            """);

    registry.unregister(foreign);
    MetricSets.register(Visits.class, registry);
    assertThat(Scrape.text(registry)).contains("\nhits_total 0.0\n");
  }

  @Test
  void aNewNameThatIsAnOldOneElsewhereTellsTheOtherSet() {
    provideVisits();
    MetricSets.register(Visits.class, registry);
    MetricSets.provide(
        Hits.class, instruments -> instruments.counter("hits_total", "H.").build()::only);

    assertThatIllegalStateException()
        .isThrownBy(() -> MetricSets.register(Hits.class, registry))
        .withMessageContaining(
            ": the metric set \"io.forethought.runtime.registration.OldNamesTest$Visits\","
                + " registered at ");
  }

  private static void provideVisits() {
    MetricSets.provide(
        Visits.class,
        instruments ->
            instruments.counter("visits_total", "V.").alsoAs("hits_total", "2027-06-30").build()
                ::only);
  }

  /** A set with a renamed metric. */
  interface Visits {
    CounterDataPoint made();
  }

  /** Another one, whose metric has the old name. */
  interface Hits {
    CounterDataPoint made();
  }
}
