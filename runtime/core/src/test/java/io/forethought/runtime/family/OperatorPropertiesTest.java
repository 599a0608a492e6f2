package io.forethought.runtime.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.HistogramKind;
import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file {@code prometheus.properties} among the test resources is what the operator sets. */
class OperatorPropertiesTest {

  private final FamilySet families = new FamilySet();

  @Test
  void bucketsOfTheOperatorTakeThePlaceOfThoseInTheCode() {
    histogram("operated_wait_seconds").only().observe(1.5);

    assertThat(Exposition.of(families).samples())
        .isEqualTo(
            """
            operated_wait_seconds_bucket{le="1.0"} 0
            operated_wait_seconds_bucket{le="2.0"} 1
            operated_wait_seconds_bucket{le="+Inf"} 1
            operated_wait_seconds_count 1
            operated_wait_seconds_sum 1.5
            """);
  }

  @Test
  void aNativeHistogramTakesThePlaceOfTheClassicOne() {
    HistogramDataPointSnapshot point = observed("operated_native_seconds");

    assertThat(point.hasNativeHistogramData()).isTrue();
    assertThat(point.hasClassicHistogramData()).isFalse();
    assertThat(point.getCount()).isEqualTo(1);
  }

  @Test
  void aNativeHistogramStandsBesidesTheClassicOne() {
    HistogramDataPointSnapshot point = observed("operated_both_seconds");

    assertThat(point.hasNativeHistogramData()).isTrue();
    assertThat(point.getClassicBuckets().stream().map(bucket -> bucket.getUpperBound()))
        .containsExactly(0.1, 1.0, Double.POSITIVE_INFINITY);
  }

  @Test
  void exemplarsAreKept() {
    HistogramFamily wait = histogram("operated_traced_seconds");
    DistributionDataPoint point = wait.only();
    point.observeWithExemplar(0.5, Labels.of("trace_id", "1", "span_id", "2"));
    point.observeWithExemplar(Double.NaN, Labels.of("trace_id", "3", "span_id", "4"));

    HistogramDataPointSnapshot snapshot = snapshot(wait);
    assertThat(snapshot.getExemplars().get(0.1, 1).getLabels().get("trace_id")).isEqualTo("1");
    assertThat(snapshot.getCount()).isEqualTo(1);
    assertThat(snapshot.hasNativeHistogramData()).isFalse();
  }

  @Test
  void exemplarsOfACounterAreKept() {
    CounterFamily calls = CounterFamily.builder(families, "operated_calls_total", "C.").build();
    calls.only().incWithExemplar(2, Labels.of("trace_id", "1", "span_id", "2"));

    assertThat(Exposition.of(families).openMetrics())
        .contains("operated_calls_total 2.0 # {span_id=\"2\",trace_id=\"1\"} 2.0 ");
  }

  @Test
  void theOperatorCanSwitchExemplarsOff() {
    CounterFamily silent =
        CounterFamily.builder(families, "operated_silent_total", "S.").exemplars().build();
    silent.only().incWithExemplar(Labels.of("trace_id", "1", "span_id", "2"));

    assertThat(Exposition.of(families).openMetrics()).contains("operated_silent_total 1.0\n");
  }

  /** The names say what the operator sets: native_only and classic_only, or none of them. */
  @ParameterizedTest
  @CsvSource({
    "kind_a_seconds,  NATIVE,  NATIVE",
    "kind_a_seconds,  BOTH,    BOTH",
    "kind_a_seconds,  CLASSIC, CLASSIC",
    "kind_t_seconds,  CLASSIC, NATIVE",
    "kind_ct_seconds, NATIVE,  CLASSIC",
    "kind_ct_seconds, BOTH,    CLASSIC",
    "kind_ff_seconds, CLASSIC, BOTH",
    "kind_ff_seconds, NATIVE,  BOTH",
    "kind_nf_seconds, NATIVE,  CLASSIC",
    "kind_nf_seconds, BOTH,    CLASSIC",
    "kind_cf_seconds, CLASSIC, NATIVE",
    "kind_cf_seconds, BOTH,    NATIVE",
  })
  void theOperatorDecidesOnTheKindOfHistogram(
      String name, HistogramKind code, HistogramKind exposed) {
    HistogramFamily wait =
        HistogramFamily.builder(families, name, "W.")
            .unit("seconds")
            .buckets(0.1, 1)
            .kind(code)
            .build();
    wait.only().observe(0.5);
    HistogramDataPointSnapshot point = snapshot(wait);

    assertThat(point.hasNativeHistogramData()).isEqualTo(exposed != HistogramKind.CLASSIC);
    assertThat(point.hasClassicHistogramData()).isEqualTo(exposed != HistogramKind.NATIVE);
  }

  @Test
  void quantilesOfTheOperatorTakeThePlaceOfThoseInTheCode() {
    SummaryFamily.builder(families, "operated_size_bytes", "S.")
        .quantiles(0.5)
        .build()
        .only()
        .observe(3);

    assertThat(Exposition.of(families).samples())
        .startsWith("operated_size_bytes{quantile=\"0.25\"} 3.0\n");
  }

  @Test
  void whatHasNoEffectIsSaid() {
    List<String> said =
        said(
            () -> {
              GaugeFamily.builder(families, "operated_items", "I.").build();
              SummaryFamily.builder(families, "operated_spans_bytes", "S.").build();
              histogram("operated_schema_seconds");
              histogram("other_seconds");
            });

    assertThat(said)
        .containsExactly(
            "The property io.prometheus.metrics.operated_items.exemplars_enabled=true has no"
                + " effect: only counters and histograms keep exemplars.",
            "The property io.prometheus.metrics.operated_spans_bytes.exemplars_enabled=true has no"
                + " effect: only counters and histograms keep exemplars.",
            "The property io.prometheus.metrics.operated_schema_seconds.histogram_native_* has no"
                + " effect: the histogram is a classic one; also set histogram_native_only=true, or"
                + " set histogram_native_only=false and histogram_classic_only=false.");
  }

  private HistogramFamily histogram(String name) {
    return HistogramFamily.builder(families, name, "W.").unit("seconds").buckets(0.1, 1).build();
  }

  private HistogramDataPointSnapshot observed(String name) {
    HistogramFamily wait = histogram(name);
    wait.only().observe(0.5);
    return snapshot(wait);
  }

  private static HistogramDataPointSnapshot snapshot(HistogramFamily family) {
    return ((HistogramSnapshot) family.collect()).getDataPoints().get(0);
  }

  private static List<String> said(Runnable work) {
    List<String> said = new ArrayList<>();
    Logger logger = Logger.getLogger(OperatorProperties.class.getName());
    Handler handler = new SayingHandler(said);
    logger.addHandler(handler);
    try {
      work.run();
    } finally {
      logger.removeHandler(handler);
    }
    return said;
  }

  private static final class SayingHandler extends Handler {

    private final List<String> said;

    SayingHandler(List<String> said) {
      this.said = said;
    }

    @Override
    public void publish(LogRecord record) {
      said.add(java.text.MessageFormat.format(record.getMessage(), record.getParameters()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
