package io.forethought.boot.small;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.Counter;
import io.forethought.Metrics;
import io.forethought.runtime.Forethought;
import io.forethought.runtime.Scrape;
import io.forethought.spring.ForethoughtRegistryAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.prometheus.PrometheusMetricsExportAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Every registry of an application contains what Forethought records. */
@Tag("once")
class SharedRegistryTest {

  private static final String OURS = "small_wished_total 1.0";

  private final ApplicationContextRunner program =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(ForethoughtRegistryAutoConfiguration.class));

  private final ApplicationContextRunner withActuator =
      program.withConfiguration(
          AutoConfigurations.of(
              MetricsAutoConfiguration.class,
              CompositeMeterRegistryAutoConfiguration.class,
              PrometheusMetricsExportAutoConfiguration.class));

  @Metrics(namespace = "small")
  interface SmallMetrics {

    @Counter(help = "Books that readers put on their lists.")
    void wished();
  }

  SharedRegistryTest() {
    Forethought.unregister(SmallMetrics.class, PrometheusRegistry.defaultRegistry);
    Forethought.metrics(SmallMetrics.class).wished();
  }

  @Test
  void registryOfTheActuatorContainsBoth() {
    withActuator.run(
        context -> {
          context.getBean(MeterRegistry.class).counter("micrometer.events").increment();

          assertThat(Scrape.text(context.getBean(PrometheusRegistry.class)).lines())
              .contains(OURS, "micrometer_events_total 1.0");
        });
  }

  @Test
  void twoProgramsShareWhatForethoughtRecordsButNotWhatMicrometerRecords() {
    withActuator.run(
        first ->
            withActuator.run(
                second -> {
                  first.getBean(MeterRegistry.class).counter("micrometer.events").increment();
                  second.getBean(MeterRegistry.class).counter("micrometer.events").increment(2);

                  assertThat(events(first.getBean(PrometheusRegistry.class)))
                      .containsExactly("micrometer_events_total 1.0", OURS);
                  assertThat(events(second.getBean(PrometheusRegistry.class)))
                      .containsExactly("micrometer_events_total 2.0", OURS);
                }));
  }

  @Test
  void registryOfTheProgramContainsItUntilTheProgramEnds() {
    PrometheusRegistry own = new PrometheusRegistry();

    for (int start = 0; start < 2; start++) {
      program
          .withBean(PrometheusRegistry.class, () -> own)
          .run(context -> assertThat(events(own)).containsExactly(OURS));
      assertThat(events(own)).isEmpty();
    }
  }

  @Test
  void defaultRegistryAsABeanContainsNothingTwice() {
    program
        .withBean(PrometheusRegistry.class, () -> PrometheusRegistry.defaultRegistry)
        .run(
            context ->
                assertThat(events(context.getBean(PrometheusRegistry.class)))
                    .containsExactly(OURS));
  }

  @Test
  void nothingIsAddedIfItIsOff() {
    withActuator
        .withPropertyValues("forethought.registry.enabled=false")
        .run(
            context ->
                assertThat(events(context.getBean(PrometheusRegistry.class))).doesNotContain(OURS));
  }

  /** The samples of the two counters of this test. */
  private static List<String> events(PrometheusRegistry registry) {
    return Scrape.text(registry)
        .lines()
        .filter(line -> line.startsWith("micrometer_events") || line.startsWith("small_"))
        .toList();
  }
}
