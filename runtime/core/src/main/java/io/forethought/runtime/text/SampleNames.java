package io.forethought.runtime.text;

import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/**
 * The samples that a scraper asks for with {@code name[]}, by their exact names.
 *
 * @param wanted the names, such as {@code shop_wait_seconds_count}
 */
public record SampleNames(Set<String> wanted) {

  /** What the names of samples add to those of their families, in any format. */
  private static final List<String> SUFFIXES =
      List.of("_total", "_created", "_bucket", "_sum", "_count", "_info", "_gcount", "_gsum");

  /** Keeps a copy. */
  public SampleNames(Set<String> wanted) {
    this.wanted = Set.copyOf(wanted);
  }

  /**
   * Whether a family may have a sample that is wanted.
   *
   * @param family the name of a family, with or without a suffix that its samples all have
   * @return false only if none of its samples can be wanted
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
   * A stream that takes the text of a scrape and lets through the samples wanted, with what is said
   * of their families.
   *
   * @param out where they go; never closed
   * @return the stream, which must be flushed at the end
   */
  public OutputStream filter(OutputStream out) {
    return new SampleFilter(wanted, out);
  }
}
