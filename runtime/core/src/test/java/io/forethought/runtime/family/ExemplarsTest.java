package io.forethought.runtime.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.HistogramKind;
import io.forethought.runtime.Scrape;
import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.model.snapshots.Exemplars;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ExemplarsTest {

  private static final Labels ORDER = Labels.of("order_id", "17");

  private final FamilySet families = new FamilySet();

  @Test
  void aCounterKeepsTheExemplarThatTheProgramPasses() {
    CounterDataPoint made = counter().exemplars().build().only();
    made.incWithExemplar(ORDER);
    made.inc(3);
    made.inc(0.5);

    assertThat(openMetrics("made_total")).startsWith("made_total 4.5 # {order_id=\"17\"} 1.0 ");
  }

  @Test
  void aRejectedAmountHasNoExemplar() {
    CounterDataPoint made = counter().exemplars().build().only();
    made.incWithExemplar(-1, ORDER);
    made.incWithExemplar(-1L, ORDER);
    made.incWithExemplar(Double.NaN, ORDER);

    assertThat(openMetrics("made_total")).isEqualTo("made_total 0.0\n");
  }

  @Test
  void withoutTheAttributeAnExemplarIsDropped() {
    counter().build().only().incWithExemplar(2, ORDER);

    assertThat(openMetrics("made_total")).isEqualTo("made_total 2.0\n");
  }

  @Test
  void aHistogramKeepsOneForEachBucket() {
    DistributionDataPoint wait = histogram(HistogramKind.CLASSIC).exemplars().build().only();
    wait.observeWithExemplar(0.5, ORDER);
    wait.observe(3);

    assertThat(openMetrics("wait_seconds_bucket"))
        .matches(
            """
            wait_seconds_bucket\\{le="1.0"} 1 # \\{order_id="17"} 0.5 [0-9.]+
            wait_seconds_bucket\\{le="2.0"} 1
            wait_seconds_bucket\\{le="\\+Inf"} 2
            """);
  }

  @Test
  void aNativeHistogramKeepsThem() {
    HistogramFamily wait = histogram(HistogramKind.NATIVE).exemplars().build();
    wait.only().observeWithExemplar(0.5, ORDER);

    Exemplars kept = snapshot(wait).getExemplars();
    assertThat(kept.size()).isEqualTo(1);
    assertThat(kept.get(0).getLabels().get("order_id")).isEqualTo("17");
  }

  @Test
  void labelsOfASupplierAreAskedForOnceInAWhile() {
    Iterator<Labels> labels = List.of(ORDER).iterator();
    CounterDataPoint made = counter().exemplars(labels::next).build().only();
    made.inc();
    made.inc(2);

    assertThat(openMetrics("made_total")).startsWith("made_total 3.0 # {order_id=\"17\"} 1.0 ");
  }

  @Test
  void labelsOfASupplierAreUsedByHistograms() {
    DistributionDataPoint wait =
        histogram(HistogramKind.BOTH).exemplars(() -> ORDER).build().only();
    wait.observe(1.5);

    assertThat(openMetrics("wait_seconds_bucket"))
        .contains("le=\"2.0\"} 1 # {order_id=\"17\"} 1.5 ");
  }

  @Test
  void aSupplierThatFailsOrHasNoLabelsChangesNothing() {
    Supplier<Labels> failing =
        () -> {
          throw new IllegalStateException("no request");
        };
    counter().exemplars(failing).build().only().inc();
    CounterFamily.builder(families, "sent_total", "S.")
        .exemplars(() -> Labels.EMPTY)
        .build()
        .only()
        .inc();
    CounterFamily.builder(families, "lost_total", "L.").exemplars(() -> null).build().only().inc();

    assertThat(openMetrics("(made|sent|lost)_total"))
        .isEqualTo("lost_total 1.0\nmade_total 1.0\nsent_total 1.0\n");
  }

  /** OpenMetrics allows 128 characters; 63 of them are for the span that the client adds. */
  @Test
  void labelsThatAreTooLongAreDropped() {
    CounterDataPoint made = counter().exemplars().build().only();
    made.incWithExemplar(Labels.of("x", "\u20ac".repeat(65)));
    assertThat(openMetrics("made_total")).isEqualTo("made_total 1.0\n");
    made.incWithExemplar(Labels.of("x", "\u20ac".repeat(64)));
    assertThat(openMetrics("made_total")).startsWith("made_total 2.0 # {x=\"\u20ac\u20ac");

    CounterDataPoint sent =
        CounterFamily.builder(families, "sent_total", "S.").exemplars().build().only();
    sent.incWithExemplar(Labels.of("trace_id", "1".repeat(121)));
    assertThat(openMetrics("sent_total")).isEqualTo("sent_total 1.0\n");
    sent.incWithExemplar(Labels.of("trace_id", "1".repeat(120)));
    assertThat(openMetrics("sent_total")).startsWith("sent_total 2.0 # {trace_id=\"1");
  }

  @Test
  void theTextFormatHasNone() {
    counter().exemplars().build().only().incWithExemplar(ORDER);

    assertThat(Scrape.text(Exposition.of(families).registry())).contains("made_total 1.0\n");
  }

  private CounterFamily.Builder counter() {
    return CounterFamily.builder(families, "made_total", "M.");
  }

  private HistogramFamily.Builder histogram(HistogramKind kind) {
    return HistogramFamily.builder(families, "wait_seconds", "W.")
        .unit("seconds")
        .buckets(1, 2)
        .kind(kind);
  }

  private static HistogramDataPointSnapshot snapshot(HistogramFamily family) {
    return ((HistogramSnapshot) family.collect()).getDataPoints().get(0);
  }

  /** The lines of the samples whose names match. */
  private String openMetrics(String name) {
    return Exposition.of(families)
        .openMetrics()
        .lines()
        .filter(line -> line.matches(name + "[ {].*"))
        .map(line -> line + "\n")
        .reduce("", String::concat);
  }
}
