package io.forethought.processor.model;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A label of a catalogued metric.
 *
 * @param name its name
 * @param values all values it can have, sorted and without {@code _other}; empty if not known
 * @param max the maximum number of values, if they are not known; 0 for the labels of an info
 *     metric
 * @param idle the time after which a series is removed that is not used, as Prometheus writes it;
 *     empty if never
 */
public record CatalogueLabel(String name, List<String> values, int max, String idle) {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,10}");
  private static final Comparator<String> BY_NUMBER =
      Comparator.<String>comparingLong(Long::parseLong).thenComparing(Comparator.naturalOrder());

  /** A label whose series stay. */
  public CatalogueLabel(String name, List<String> values, int max) {
    this(name, values, max, "");
  }

  /** Sorts the values: as numbers if all of them are. */
  public CatalogueLabel {
    boolean numbers = values.stream().allMatch(value -> NUMBER.matcher(value).matches());
    values = values.stream().sorted(numbers ? BY_NUMBER : Comparator.naturalOrder()).toList();
  }

  /** Whether all values are known. */
  public boolean isClosed() {
    return !values.isEmpty();
  }

  /** By how much the label multiplies the series; values beyond {@code max} count as one. */
  public long size() {
    if (isClosed()) {
      return values.size();
    }
    return max == 0 ? 1 : max + 1L;
  }
}
