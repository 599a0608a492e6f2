package io.forethought.runtime.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forethought.runtime.incident.Incidents;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.MetricFamilyDescriptor;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FamilyTest {

  private final FamilySet families = new FamilySet();
  private final Log log = new Log();
  private final Logger logger = Logger.getLogger(Family.class.getName());

  @BeforeEach
  void listen() {
    logger.addHandler(log);
    logger.setUseParentHandlers(false);
  }

  @AfterEach
  void stopListening() {
    logger.removeHandler(log);
    logger.setUseParentHandlers(true);
  }

  @Test
  void aFamilyThatThrowsIsSkippedAndCountedAndTheRestDelivered() {
    failing(() -> new IllegalStateException("broken"));
    CounterFamily.builder(families, "rain_total", "R.").build().only().inc();
    Exposition exposition = Exposition.of(families);

    assertThat(exposition.samples()).contains("rain_total 1.0\n").doesNotContain("\nbroken_items");
    assertThat(log.messages).hasSize(1);
    assertThat(exposition.samples()).contains("rain_total 1.0\n").doesNotContain("\nbroken_items");

    assertThat(exposition.registry().scrape("forethought_scrape_errors"::equals).get(0))
        .isInstanceOfSatisfying(
            CounterSnapshot.class,
            errors -> {
              assertThat(errors.getDataPoints()).hasSize(1);
              assertThat(errors.getDataPoints().get(0).getLabels().get("metric"))
                  .isEqualTo("broken_items");
              assertThat(errors.getDataPoints().get(0).getValue()).isEqualTo(2);
            });
    assertThat(log.messages)
        .containsExactly(
            "Metric \"broken_items\" is left out of scrapes because reading it failed. Further"
                + " failures are only counted in"
                + " forethought_scrape_errors_total{metric=\"broken_items\"}. java.lang"
                + ".IllegalStateException: broken");
  }

  @Test
  void aClassThatCannotBeLoadedIsSkippedToo() {
    failing(() -> new NoClassDefFoundError("gone"));
    CounterFamily.builder(families, "rain_total", "R.").build();

    assertThat(Exposition.of(families).samples()).contains("rain_total 0.0\n");
  }

  @Test
  void anErrorOfTheVirtualMachineIsNotHidden() {
    failing(() -> new OutOfMemoryError("heap"));

    assertThatExceptionOfType(OutOfMemoryError.class)
        .isThrownBy(() -> Exposition.of(families).samples());
  }

  @Test
  void aFailingFamilyDoesNotBreakAScrapeByName() {
    failing(() -> new IllegalStateException("broken"));
    CounterFamily.builder(families, "rain_total", "R.").build();

    assertThat(Exposition.of(families).registry().scrape(name -> !name.startsWith("forethought")))
        .extracting(snapshot -> snapshot.getMetadata().getName())
        .containsExactly("rain");
  }

  @Test
  void aFamilyThatIsNotAskedForIsNotRead() {
    failing(() -> new IllegalStateException("broken"));
    Exposition exposition = Exposition.of(families);

    assertThat(exposition.registry().scrape("other"::equals)).isEmpty();
    assertThat(families.families().get(0).collect(name -> false)).isNull();
    assertThat(log.messages).isEmpty();
  }

  @Test
  void theDescriptorSaysWhatTheSnapshotSays() {
    CounterFamily.builder(families, "rain_total", "R.").build();
    HistogramFamily.builder(families, "wait_seconds", "W.").unit("seconds").build();
    SummaryFamily.builder(families, "size_bytes", "S.").unit("bytes").build();

    assertThat(families.families())
        .hasSize(3)
        .allSatisfy(
            family -> {
              MetricFamilyDescriptor descriptor = family.getMetricFamilyDescriptor();
              MetricSnapshot snapshot = family.collect();
              assertThat(family.getMetricFamilyDescriptor()).isSameAs(descriptor);
              assertThat(snapshot.getMetadata()).isSameAs(descriptor.getMetadata());
            });
  }

  @Test
  void oldAndNewNameCanBeAskedForAlone() {
    CounterFamily.builder(families, "rain_total", "R.").alsoAs("wet_total", "2027-06-30").build();
    Exposition exposition = Exposition.of(families);

    assertThat(exposition.registry().scrape("wet"::equals))
        .extracting(snapshot -> snapshot.getMetadata().getName())
        .containsExactly("wet");
    assertThat(exposition.registry().scrape("rain"::equals))
        .extracting(snapshot -> snapshot.getMetadata().getName())
        .containsExactly("rain");
  }

  @Test
  void anOldNameHasADescriptorOfItsOwn() {
    HistogramFamily.builder(families, "wait_seconds", "W.").alsoAs("delay", "2027-06-30").build();

    List<Family> both = families.families();

    assertThat(both).extracting(Family::name).containsExactly("wait_seconds", "delay");
    assertThat(both.get(0).renamedTo()).isEmpty();
    assertThat(both.get(1).renamedTo()).hasValue("wait_seconds");
    assertThat(both)
        .allSatisfy(
            family -> {
              MetricSnapshot snapshot = family.collect();
              assertThat(family.getMetricFamilyDescriptor())
                  .isSameAs(family.getMetricFamilyDescriptor());
              assertThat(snapshot.getMetadata())
                  .isSameAs(family.getMetricFamilyDescriptor().getMetadata());
            });
  }

  private void failing(Supplier<? extends Throwable> failure) {
    families.add(new FailingFamily(families.incidents(), failure));
  }

  /** A family whose reading throws. */
  private static final class FailingFamily extends Family {

    private final Supplier<? extends Throwable> failure;

    FailingFamily(Incidents incidents, Supplier<? extends Throwable> failure) {
      super(
          "broken_items",
          MetricFamilyDescriptor.gauge("broken_items").help("B.").build(),
          incidents);
      this.failure = failure;
    }

    @Override
    MetricSnapshot snapshot(MetricMetadata metadata) {
      Throwable thrown = failure.get();
      if (thrown instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) thrown;
    }
  }

  /** What was logged. */
  private static final class Log extends Handler {

    private final List<String> messages = new ArrayList<>();

    @Override
    public void publish(LogRecord record) {
      messages.add(record.getMessage() + " " + record.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
