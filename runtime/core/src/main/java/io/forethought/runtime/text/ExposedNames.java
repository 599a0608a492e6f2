package io.forethought.runtime.text;

import io.prometheus.metrics.config.ExporterFilterProperties;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The families that the operator leaves in a scrape, with the Prometheus client's settings {@code
 * io.prometheus.exporter.filter.metric_name_must_be_equal_to}, {@code …_must_not_be_equal_to},
 * {@code …_must_start_with} and {@code …_must_not_start_with}. A name of a sample stands for its
 * family.
 */
public final class ExposedNames implements Predicate<String> {

  private final @Nullable SampleNames allowed;
  private final @Nullable SampleNames excluded;
  private final List<String> allowedPrefixes;
  private final List<String> excludedPrefixes;

  private ExposedNames(
      List<String> allowed,
      List<String> excluded,
      List<String> allowedPrefixes,
      List<String> excludedPrefixes) {
    this.allowed = allowed.isEmpty() ? null : new SampleNames(allowed);
    this.excluded = excluded.isEmpty() ? null : new SampleNames(excluded);
    this.allowedPrefixes = allowedPrefixes;
    this.excludedPrefixes = excludedPrefixes;
  }

  /**
   * Reads the settings.
   *
   * @param settings the settings of the client
   * @return the names
   */
  public static ExposedNames of(ExporterFilterProperties settings) {
    return new ExposedNames(
        orEmpty(settings.getAllowedMetricNames()),
        orEmpty(settings.getExcludedMetricNames()),
        orEmpty(settings.getAllowedMetricNamePrefixes()),
        orEmpty(settings.getExcludedMetricNamePrefixes()));
  }

  private static List<String> orEmpty(@Nullable List<String> names) {
    return names == null ? List.of() : List.copyOf(names);
  }

  /**
   * Returns whether the operator has set none of the properties.
   *
   * @return whether all families are exposed
   */
  public boolean areAll() {
    return allowed == null
        && excluded == null
        && allowedPrefixes.isEmpty()
        && excludedPrefixes.isEmpty();
  }

  @Override
  public boolean test(String family) {
    return (allowed == null || allowed.mayBeOf(family))
        && (excluded == null || !excluded.mayBeOf(family))
        && (allowedPrefixes.isEmpty() || startsWithAny(family, allowedPrefixes))
        && !startsWithAny(family, excludedPrefixes);
  }

  private static boolean startsWithAny(String family, List<String> prefixes) {
    for (String prefix : prefixes) {
      if (family.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
