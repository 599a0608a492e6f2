package io.forethought.multiprocess.format;

/**
 * A series with all its samples: those of a histogram are its buckets and its sum.
 *
 * @param family the complete name of the family, without {@code _total}
 * @param labels the labels, without the bound of a bucket
 */
public record SeriesKey(String family, LabelSet labels) {

  /** Returns the series of a sample. */
  public static SeriesKey of(MetricType type, SampleKey sample) {
    LabelSet labels = sample.labels();
    return new SeriesKey(
        sample.family(), type == MetricType.HISTOGRAM ? labels.without("le") : labels);
  }
}
