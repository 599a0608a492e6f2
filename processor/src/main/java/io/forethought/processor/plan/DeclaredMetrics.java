package io.forethought.processor.plan;

import io.forethought.processor.model.CatalogueEntry;
import io.forethought.processor.model.CatalogueLabel;
import io.forethought.processor.model.MetricType;
import io.forethought.processor.model.Series;
import java.util.List;
import java.util.Locale;

/** The metrics of catalogues, each with as many series as its declaration allows. */
public final class DeclaredMetrics {

  /** {@code ="",} around the value of a label. */
  private static final int AROUND_LABEL = 4;

  /** {@code le="0.25",} and the end {@code _bucket} of its name. */
  private static final int BUCKET = 17;

  /** {@code quantile="0.95",}. */
  private static final int QUANTILE = 16;

  /** {@code _count} and {@code _sum}. */
  private static final int ENDS = 10;

  /** A space and a line break around a value. */
  private static final int AROUND_VALUE = 2;

  /** {@code # HELP}, {@code # TYPE}, spaces and line breaks. */
  private static final int COMMENTS = 18;

  private DeclaredMetrics() {}

  /** What a program exposes that declares these metrics. */
  public static Exposition of(List<CatalogueEntry> entries) {
    List<ExposedMetric> metrics = entries.stream().map(DeclaredMetrics::metric).toList();
    double page = metrics.stream().mapToDouble(ExposedMetric::page).sum();
    double series = metrics.stream().mapToDouble(ExposedMetric::series).sum();
    return new Exposition(metrics, Costs.COMPRESSED_SERIES * series / page, true);
  }

  private static ExposedMetric metric(CatalogueEntry entry) {
    long series = entry.series();
    long points = series / entry.samplesPerDataPoint();
    long own = ownLabels(entry);
    long text =
        Series.plus(Series.times(series, seriesText(entry)), Series.times(points, ownText(entry)));
    long values = Series.times(series, Costs.CHARACTERS_OF_VALUE + AROUND_VALUE);
    return new ExposedMetric(
        entry.name().value(),
        entry.type().word().toLowerCase(Locale.ROOT),
        series,
        gauges(entry, points),
        isSummed(entry) ? points : 0,
        Series.plus(Series.times(series, entry.labels().size()), Series.times(points, own)),
        text,
        Series.plus(Series.plus(text, values), comments(entry)),
        entry.type() == MetricType.COUNTER || entry.type() == MetricType.HISTOGRAM);
  }

  /** The bytes of a name and of the labels that are declared. */
  private static long seriesText(CatalogueEntry entry) {
    double bytes = entry.name().value().length();
    for (CatalogueLabel label : entry.labels()) {
      bytes += AROUND_LABEL + label.name().length() + valueLength(label);
    }
    return Math.round(bytes);
  }

  private static double valueLength(CatalogueLabel label) {
    return label.values().stream()
        .mapToInt(String::length)
        .average()
        .orElse(Costs.CHARACTERS_OF_LABEL_VALUE);
  }

  private static long ownLabels(CatalogueEntry entry) {
    return switch (entry.type()) {
      case HISTOGRAM -> entry.samplesPerDataPoint() - 2L;
      case SUMMARY -> entry.quantiles().size();
      case COUNTER, GAUGE, INFO, STATE_SET -> 0;
    };
  }

  private static long ownText(CatalogueEntry entry) {
    return switch (entry.type()) {
      case HISTOGRAM -> BUCKET * ownLabels(entry) + ENDS;
      case SUMMARY -> QUANTILE * ownLabels(entry) + ENDS;
      case COUNTER, GAUGE, INFO, STATE_SET -> 0;
    };
  }

  private static long comments(CatalogueEntry entry) {
    return COMMENTS
        + 2L * entry.name().value().length()
        + entry.help().length()
        + entry.type().id().length();
  }

  private static long gauges(CatalogueEntry entry, long points) {
    return switch (entry.type()) {
      case GAUGE -> points;
      case SUMMARY -> Series.times(points, entry.quantiles().size());
      case COUNTER, HISTOGRAM, INFO, STATE_SET -> 0;
    };
  }

  private static boolean isSummed(CatalogueEntry entry) {
    return entry.type() == MetricType.HISTOGRAM || entry.type() == MetricType.SUMMARY;
  }
}
