package io.forethought;

/**
 * The buckets of a {@link Histogram}.
 *
 * @since 0.1.0
 */
public enum HistogramKind {

  /** The declared buckets, each exposed as a series of its own, in all formats. */
  CLASSIC,

  /**
   * Buckets whose bounds follow from the observations, all exposed in one series. Only the binary
   * format contains them: other formats contain the count and the sum.
   */
  NATIVE,

  /** Both: the declared buckets in all formats, and native ones in the binary format. */
  BOTH
}
