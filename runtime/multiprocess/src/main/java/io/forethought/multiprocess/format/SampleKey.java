package io.forethought.multiprocess.format;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The series that a value belongs to.
 *
 * @param family the complete name of the family, without {@code _total}
 * @param sample the name of the sample, such as {@code shop_orders_total}
 * @param labels the labels, sorted by name
 * @param help the help of the family, null in files of the Python client until 0.15
 */
public record SampleKey(
    String family, String sample, SortedMap<String, String> labels, @Nullable String help) {

  /** Copies the labels. */
  public SampleKey {
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
  }

  /** Creates a key of labels in any order. */
  public static SampleKey of(
      String family, String sample, Map<String, String> labels, @Nullable String help) {
    SortedMap<String, String> sorted = new TreeMap<>(CodePoints.ORDER);
    sorted.putAll(labels);
    return new SampleKey(family, sample, sorted, help);
  }

  /** Returns the same series with one more label. */
  public SampleKey with(String label, String value) {
    SortedMap<String, String> more = new TreeMap<>(labels);
    more.put(label, value);
    return new SampleKey(family, sample, more, help);
  }

  /** Returns the text that Python writes for this key. */
  public String text() {
    StringBuilder text = new StringBuilder(64 + family.length() + sample.length());
    JsonText.append(text.append('['), family);
    JsonText.append(text.append(", "), sample);
    text.append(", {");
    String separator = "";
    for (Map.Entry<String, String> label : labels.entrySet()) {
      JsonText.append(text.append(separator), label.getKey());
      JsonText.append(text.append(": "), label.getValue());
      separator = ", ";
    }
    text.append('}');
    if (help != null) {
      JsonText.append(text.append(", "), help);
    }
    return text.append(']').toString();
  }
}
