package io.forethought.processor.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

  private static final int MOST_DIGITS = 10;

  /** A label whose series stay. */
  public CatalogueLabel(String name, List<String> values, int max) {
    this(name, values, max, "");
  }

  /** Sorts the values: as numbers if all of them are. */
  public CatalogueLabel {
    List<String> sorted = new ArrayList<>(values);
    sorted.sort(areNumbers(values) ? new ByNumber() : Comparator.naturalOrder());
    values = List.copyOf(sorted);
  }

  private static boolean areNumbers(List<String> values) {
    for (String value : values) {
      if (!isNumber(value)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text is a number of at most ten digits. */
  private static boolean isNumber(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    for (int at = start; at < text.length(); at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return false;
      }
    }
    return text.length() > start && text.length() <= start + MOST_DIGITS;
  }

  private static final class ByNumber implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
      int byNumber = Long.compare(Long.parseLong(one), Long.parseLong(other));
      return byNumber != 0 ? byNumber : one.compareTo(other);
    }
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
