package io.forethought.runtime.text;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.model.snapshots.PrometheusNaming;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The exact names of the samples and families that a scraper requests with {@code name[]}. */
public final class SampleNames {

  /** The suffixes that sample names add to the names of their families, in all formats. */
  private static final List<String> SUFFIXES =
      List.of("_total", "_created", "_bucket", "_sum", "_count", "_info", "_gcount", "_gsum");

  private final Set<String> wanted;

  /** The names as the client's registry has them, without other characters than its own. */
  private final Set<String> registered;

  /**
   * Copies the names.
   *
   * @param wanted the names, such as {@code shop_wait_seconds_count} or {@code shop_wait_seconds}
   */
  public SampleNames(Collection<String> wanted) {
    this.wanted = Set.copyOf(wanted);
    this.registered =
        wanted.stream()
            .filter(name -> !name.isEmpty())
            .map(PrometheusNaming::prometheusName)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns whether a family may have a requested sample.
   *
   * @param family the name of a family, with or without the suffix that all its samples have
   * @return false only if none of its samples can be requested
   */
  public boolean mayBeOf(String family) {
    if (registered.contains(family)) {
      return true;
    }
    for (String suffix : SUFFIXES) {
      if (registered.contains(family + suffix)
          || (family.endsWith(suffix)
              && registered.contains(family.substring(0, family.length() - suffix.length())))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns a stream that accepts the text of a scrape and passes on the requested families, and
   * the requested samples with the comments of their families.
   *
   * @param out receives the samples; never closed
   * @param escaping how the text writes names that not every scraper accepts
   * @return the stream, which must be flushed at the end
   */
  public OutputStream filter(OutputStream out, EscapingScheme escaping) {
    return new SampleFilter(
        wanted.stream()
            .flatMap(name -> written(name, escaping))
            .collect(Collectors.toUnmodifiableSet()),
        out);
  }

  /** A name as it is, and as the text may write it: a suffix is not escaped. */
  private static Stream<String> written(String name, EscapingScheme escaping) {
    if (name.isEmpty()) {
      return Stream.empty();
    }
    return Stream.concat(
        Stream.of(name, PrometheusNaming.escapeName(name, escaping)),
        SUFFIXES.stream()
            .filter(suffix -> name.endsWith(suffix) && name.length() > suffix.length())
            .map(
                suffix ->
                    PrometheusNaming.escapeName(
                            name.substring(0, name.length() - suffix.length()), escaping)
                        + suffix));
  }
}
