package io.forethought.multiprocess.format;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The series that a value belongs to. */
public final class SampleKey {

  private final String family;
  private final String sample;
  private final LabelSet labels;
  private final @Nullable String help;
  private final int hash;

  /**
   * Creates a key.
   *
   * @param family the complete name of the family, without {@code _total}
   * @param sample the name of the sample, such as {@code shop_orders_total}
   * @param labels the labels
   * @param help the help of the family, null in files of the Python client until 0.15
   */
  public SampleKey(String family, String sample, LabelSet labels, @Nullable String help) {
    this.family = family;
    this.sample = sample;
    this.labels = labels;
    this.help = help;
    this.hash =
        31 * (31 * sample.hashCode() + labels.hashCode()) + (help == null ? 0 : help.hashCode());
  }

  /** Creates a key of labels in any order. */
  public static SampleKey of(
      String family, String sample, Map<String, String> labels, @Nullable String help) {
    return new SampleKey(family, sample, LabelSet.of(labels), help);
  }

  /** Returns the complete name of the family. */
  public String family() {
    return family;
  }

  /** Returns the name of the sample. */
  public String sample() {
    return sample;
  }

  /** Returns the labels. */
  public LabelSet labels() {
    return labels;
  }

  /** Returns the help of the family, null if it is not known. */
  public @Nullable String help() {
    return help;
  }

  /** Returns the same series with one more label. */
  public SampleKey with(String label, String value) {
    return new SampleKey(family, sample, labels.with(label, value), help);
  }

  /**
   * Returns an equal key that has its texts in common with another one, as far as they are equal.
   */
  SampleKey like(SampleKey other) {
    return new SampleKey(
        family.equals(other.family) ? other.family : family,
        sample.equals(other.sample) ? other.sample : sample,
        labels.like(other.labels),
        Objects.equals(help, other.help) ? other.help : help);
  }

  /** Returns the text that Python writes for this key. */
  public String text() {
    StringBuilder text = new StringBuilder(64 + family.length() + sample.length());
    JsonText.append(text.append('['), family);
    JsonText.append(text.append(", "), sample);
    labels.append(text.append(", "));
    if (help != null) {
      JsonText.append(text.append(", "), help);
    }
    return text.append(']').toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof SampleKey key
            && hash == key.hash
            && sample.equals(key.sample)
            && family.equals(key.family)
            && labels.equals(key.labels)
            && Objects.equals(help, key.help));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return text();
  }
}
