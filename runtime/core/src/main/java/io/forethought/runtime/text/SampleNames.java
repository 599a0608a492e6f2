package io.forethought.runtime.text;

import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/**
 * The exact names of the samples that a scraper requests with {@code name[]}.
 *
 * @param wanted the names, such as {@code shop_wait_seconds_count}
 */
public record SampleNames(Set<String> wanted) {

  /** The suffixes that sample names add to the names of their families, in all formats. */
  private static final List<String> SUFFIXES =
      List.of("_total", "_created", "_bucket", "_sum", "_count", "_info", "_gcount", "_gsum");

  /** Copies the names. */
  public SampleNames(Set<String> wanted) {
    this.wanted = Set.copyOf(wanted);
  }

  /**
   * Returns whether a family may have a requested sample.
   *
   * @param family the name of a family, with or without the suffix that all its samples have
   * @return false only if none of its samples can be requested
   */
  public boolean mayBeOf(String family) {
    if (wanted.contains(family)) {
      return true;
    }
    for (String suffix : SUFFIXES) {
      if (wanted.contains(family + suffix)
          || (family.endsWith(suffix)
              && wanted.contains(family.substring(0, family.length() - suffix.length())))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns a stream that accepts the text of a scrape and passes on the requested samples with the
   * comments of their families.
   *
   * @param out receives the samples; never closed
   * @return the stream, which must be flushed at the end
   */
  public OutputStream filter(OutputStream out) {
    return new SampleFilter(wanted, out);
  }
}
