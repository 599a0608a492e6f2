package io.forethought.multiprocess.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.multiprocess.format.ExtraFile;
import io.forethought.multiprocess.format.ExtraValue;
import io.forethought.multiprocess.format.LabelSet;
import io.forethought.multiprocess.format.MetricFile;
import io.forethought.multiprocess.format.MetricFileName;
import io.forethought.multiprocess.format.MetricType;
import io.forethought.multiprocess.format.SampleKey;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Exemplar;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A series has its last exemplar, and a histogram the last one of each bucket. */
class MergedExemplarsTest {

  private final Merge merge = new Merge(name -> true);

  private static SampleKey key(String sample, String... labels) {
    LabelSet all = LabelSet.of(Map.of());
    for (int i = 0; i < labels.length; i += 2) {
      all = all.with(labels[i], labels[i + 1]);
    }
    return new SampleKey("shop", sample, all, "Help.");
  }

  private void file(MetricType type, SampleKey... keys) {
    merge.add(
        MetricFile.of(
            new MetricFileName(type, null, "1"),
            Stream.of(keys).map(key -> new MetricFile.Entry(key, 1, 0)).toList()));
  }

  private void exemplar(MetricType type, SampleKey series, double value, long millis) {
    LabelSet labels = LabelSet.of(Map.of("trace_id", "at" + millis));
    merge.add(
        ExtraFile.inMemory(
            "1",
            List.of(
                new ExtraValue(
                    ExtraValue.Kind.EXEMPLAR,
                    type,
                    series,
                    value,
                    new ExtraValue.Origin(millis, labels)))));
  }

  @Test
  void ofACounterTheLastIsExposed() {
    file(MetricType.COUNTER, key("shop_total", "channel", "web"), key("shop_total"));
    exemplar(MetricType.COUNTER, key("shop", "channel", "web"), 3, 20);
    exemplar(MetricType.COUNTER, key("shop", "channel", "web"), 4, 30);
    exemplar(MetricType.COUNTER, key("shop", "channel", "web"), 5, 10);

    assertThat(merge.snapshots().get(0).getDataPoints())
        .map(point -> ((CounterDataPointSnapshot) point).getExemplar())
        .filteredOn(exemplar -> exemplar != null)
        .singleElement()
        .returns(4.0, Exemplar::getValue)
        .returns(30L, Exemplar::getTimestampMillis)
        .returns("at30", exemplar -> exemplar.getLabels().get("trace_id"));
  }

  @Test
  void ofAHistogramTheLastOfEachBucketIsExposed() {
    file(
        MetricType.HISTOGRAM,
        key("shop_sum"),
        key("shop_bucket", "le", "1.0"),
        key("shop_bucket", "le", "2.0"));
    exemplar(MetricType.HISTOGRAM, key("shop"), 0.5, 10);
    exemplar(MetricType.HISTOGRAM, key("shop"), 1, 20);
    exemplar(MetricType.HISTOGRAM, key("shop"), 1.5, 5);
    exemplar(MetricType.HISTOGRAM, key("shop"), 3, 40);
    exemplar(MetricType.HISTOGRAM, key("shop"), 7, 30);

    HistogramDataPointSnapshot point =
        (HistogramDataPointSnapshot) merge.snapshots().get(0).getDataPoints().get(0);

    assertThat(point.getExemplars())
        .map(Exemplar::getTimestampMillis)
        .containsExactly(20L, 5L, 40L);
  }

  @Test
  void thoseOfUnknownSeriesAndOtherTypesAreIgnored() {
    file(MetricType.COUNTER, key("shop_total"));
    exemplar(MetricType.COUNTER, key("shop", "channel", "web"), 1, 10);
    exemplar(MetricType.HISTOGRAM, key("shop"), 1, 10);
    merge.add(ExtraFile.NONE);

    assertThat(merge.snapshots().get(0).getDataPoints())
        .singleElement()
        .returns(null, point -> ((CounterDataPointSnapshot) point).getExemplar());
  }
}
