package io.forethought.benchmarks.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.forethought.runtime.Forethought;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A short run, and what would be found in a bad one. */
class StressTest {

  private static final String USAGE =
      " Options are --seconds 20 --threads 5000 --at-once 64 --rounds 500 --scrapers 2.";

  @Test
  void aShortRunLosesNothing() throws InterruptedException {
    Outcome outcome = new Stress(new StressOptions(0, 300, 16, 50, 1)).run();

    assertThat(outcome.faults()).isEmpty();
    assertThat(outcome.threads()).isEqualTo(300);
    assertThat(outcome.events()).isEqualTo(300 * 50 * 10);
    assertThat(outcome.scrapes()).isPositive();
    assertThat(outcome.text())
        .startsWith("300 threads (platform threads")
        .endsWith(": every scrape was consistent, nothing was lost.");
  }

  @Test
  void readsItsOptions() {
    assertThat(StressOptions.of()).isEqualTo(StressOptions.DEFAULT);
    assertThat(
            StressOptions.of(
                "--seconds",
                "1",
                "--threads",
                "2",
                "--at-once",
                "3",
                "--rounds",
                "4",
                "--scrapers",
                "5"))
        .isEqualTo(new StressOptions(1, 2, 3, 4, 5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StressOptions.of("--hours", "1"))
        .withMessage("There is no option --hours." + USAGE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StressOptions.of("--seconds", "all"))
        .withMessage("--seconds takes a whole number from 1, not \"all\"." + USAGE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StressOptions.of("--seconds"))
        .withMessage("An option has no value." + USAGE);
  }

  @Test
  void tellsALossAndASumThatDoesNotFit() {
    Samples samples =
        Samples.of(
            """
            # TYPE stress_waiting_time_seconds histogram
            stress_increments_total{kind="red"} 3.0
            stress_additions_total{kind="red"} 9.0
            stress_origins_total{origin="origin-0"} 1.0
            stress_waiting_time_seconds_bucket{kind="red",le="0.1"} 1
            stress_waiting_time_seconds_bucket{kind="red",le="0.25"} 2
            stress_waiting_time_seconds_bucket{kind="red",le="+Inf"} 2
            stress_waiting_time_seconds_count{kind="red"} 2
            stress_waiting_time_seconds_sum{kind="red"} 0.75
            """);

    assertThat(audit().faults(samples, 1, 1))
        .containsExactlyInAnyOrder(
            "stress_waiting_time_seconds_count adds up to 2, not to between 3 and 3",
            "RED: a sum of 0.75 for a count of 2.0",
            "RED: 1.0 up to 0.1 for a count of 2.0");
  }

  @Test
  void tellsWhatFell() {
    assertThat(
            Audit.losses(
                new Samples(Map.of("stress_a_total{}", 3.0, "stress_b_total{}", 1.0)),
                new Samples(Map.of("stress_a_total{}", 2.0, "stress_b_total{}", 1.0))))
        .containsExactly("stress_a_total{} fell from 3.0 to 2.0");
  }

  @Test
  void aBadRunTellsItsFaults() {
    assertThat(new Outcome(2, List.of("platform threads"), 20, 1, List.of("one", "two")).text())
        .isEqualTo(
            """
            2 threads (platform threads) recorded 20 events during 1 scrapes: 2 faults.
            - one
            - two""");
  }

  private static Audit audit() {
    return new Audit(
        new Load(Forethought.metrics(StressMetrics.class, new PrometheusRegistry()), 1));
  }
}
