package io.forethought.processor.plan;

import java.time.Duration;

/**
 * What Prometheus takes for a series and for a sample. The figures were fitted to measurements with
 * Prometheus 2.42, which {@code docs/internals/performance-prometheus.md} compares with
 * predictions.
 */
final class Costs {

  /** Memory of a server without targets. */
  static final double MEMORY_OF_SERVER = 60 << 20;

  /** The most memory for the work on a block; servers with few series need as much as for these. */
  static final double MEMORY_OF_WRITING = 150 << 20;

  /** Memory of a series that is scraped: its state, its open chunk, its entries in indexes. */
  static final double MEMORY_OF_SERIES = 1800;

  /** Memory of each label of such a series. */
  static final double MEMORY_OF_LABEL = 64;

  /** Memory of each character of such a series, which is kept by the scrape and by the series. */
  static final double MEMORY_OF_CHARACTER = 9;

  /** The share of the memory of a series that it takes after its target is gone. */
  static final double OLD_SERIES = 0.5;

  /** The labels that each series has in addition: its name, {@code job} and {@code instance}. */
  static final int LABELS_OF_TARGET = 3;

  /** Bytes of a sample that is a whole number: of a counter or a bucket. */
  static final double SAMPLE_OF_COUNT = 0.8;

  /** Bytes of a sample of a gauge or a quantile. */
  static final double SAMPLE_OF_GAUGE = 2;

  /** Bytes of a sample of a sum, which has all digits of a number. */
  static final double SAMPLE_OF_SUM = 3.1;

  /** Bytes of the time of a sample, if scrapes are late as on a server that has work to do. */
  static final double TIME_OF_SAMPLE = 0.3;

  /** Bytes of a chunk in addition to its samples, with its place in the index. */
  static final double CHUNK = 33;

  /** The most samples that a chunk has. */
  static final int SAMPLES_OF_CHUNK = 120;

  /** The longest time of a chunk, and the length of the first block of a sample. */
  static final Duration FIRST_BLOCK = Duration.ofHours(2);

  /** Bytes of a series in the index of a block. */
  static final double INDEX_OF_SERIES = 30;

  /** Bytes of each of its labels there. */
  static final double INDEX_OF_LABEL = 7;

  /** Bytes of a sample in the compressed write-ahead log. */
  static final double LOG_OF_SAMPLE = 6;

  /** How long the write-ahead log and the head keep samples, and series without samples. */
  static final Duration HEAD = Duration.ofHours(3);

  /** The longest block, if the retention is long enough. */
  static final Duration LONGEST_BLOCK = Duration.ofDays(31);

  /** The share of the retention that a block may have. */
  static final int BLOCKS_IN_RETENTION = 10;

  /** By how much each compaction lengthens blocks. */
  static final int BLOCKS_IN_BLOCK = 3;

  /**
   * Bytes of a series on a compressed page, if the page is not known. It depends on the value more
   * than on names and labels, which repeat.
   */
  static final double COMPRESSED_SERIES = 9;

  /** The length of a value on a page that is not known. */
  static final int CHARACTERS_OF_VALUE = 8;

  /** The length of the value of a label that is not known. */
  static final int CHARACTERS_OF_LABEL_VALUE = 16;

  /** The series that Prometheus adds for each target: {@code up} and four about the scrape. */
  static final int SERIES_OF_TARGET = 5;

  /** The length of the names of these series. */
  static final int CHARACTERS_OF_TARGET = 25;

  /**
   * The series that one server should have at most.
   *
   * @see <a
   *     href="https://training.promlabs.com/training/introduction-to-prometheus/prometheus-an-overview/efficient-implementation">PromLabs:
   *     several million</a>
   */
  static final long MOST_SERIES = 5_000_000;

  /** The samples per second that one server should read at most, by the same source. */
  static final long MOST_SAMPLES = 1_000_000;

  private Costs() {}
}
