package io.forethought.multiprocess.format;

import org.jspecify.annotations.Nullable;

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

  // The virtual machine would keep the class of a record, and with it an application that ends.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SeriesKey key && family.equals(key.family) && labels.equals(key.labels);
  }

  @Override
  public int hashCode() {
    return 31 * family.hashCode() + labels.hashCode();
  }
}
