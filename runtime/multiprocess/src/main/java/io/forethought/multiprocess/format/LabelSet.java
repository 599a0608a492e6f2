package io.forethought.multiprocess.format;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Labels of a series, sorted by name like in Python. */
public final class LabelSet {

  private static final LabelSet EMPTY = new LabelSet(new String[0], new String[0]);

  private final String[] names;
  private final String[] values;
  private final int hash;

  private LabelSet(String[] names, String[] values) {
    this.names = names;
    this.values = values;
    this.hash = 31 * Arrays.hashCode(names) + Arrays.hashCode(values);
  }

  /** Returns labels in any order. */
  public static LabelSet of(Map<String, String> labels) {
    LabelSet set = EMPTY;
    for (Map.Entry<String, String> label : labels.entrySet()) {
      set = set.with(label.getKey(), label.getValue());
    }
    return set;
  }

  /** Returns these labels and another one, which replaces one with the same name. */
  public LabelSet with(String name, String value) {
    LabelSet others = without(name);
    int at = 0;
    while (at < others.names.length && compare(others.names[at], name) < 0) {
      at++;
    }
    return new LabelSet(inserted(others.names, at, name), inserted(others.values, at, value));
  }

  private static String[] inserted(String[] texts, int at, String text) {
    String[] more = Arrays.copyOf(texts, texts.length + 1);
    System.arraycopy(texts, at, more, at + 1, texts.length - at);
    more[at] = text;
    return more;
  }

  /** Returns these labels without one. */
  public LabelSet without(String name) {
    int at = indexOf(name);
    return at < 0 ? this : new LabelSet(removed(names, at), removed(values, at));
  }

  private static String[] removed(String[] texts, int at) {
    String[] fewer = Arrays.copyOf(texts, texts.length - 1);
    System.arraycopy(texts, at + 1, fewer, at, fewer.length - at);
    return fewer;
  }

  /** Returns equal labels that have their names in common with others, if they are equal. */
  LabelSet like(LabelSet other) {
    return Arrays.equals(names, other.names) ? new LabelSet(other.names, values) : this;
  }

  /** Returns the value of a label; null if there is none. */
  public @Nullable String get(String name) {
    int at = indexOf(name);
    return at < 0 ? null : values[at];
  }

  private int indexOf(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the number of labels. */
  public int size() {
    return names.length;
  }

  /** Appends what Python writes for these labels. */
  void append(StringBuilder text) {
    text.append('{');
    for (int i = 0; i < names.length; i++) {
      JsonText.append(text.append(i == 0 ? "" : ", "), names[i]);
      JsonText.append(text.append(": "), values[i]);
    }
    text.append('}');
  }

  /** Returns the names. */
  public String[] names() {
    return names.clone();
  }

  /** Returns the values, in the order of the names. */
  public String[] values() {
    return values.clone();
  }

  /** Compares code points. Java would sort those beyond the first 65,536 before some others. */
  private static int compare(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        boolean isSameKind = Character.isSurrogate(a) == Character.isSurrogate(b);
        return isSameKind ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
      }
    }
    return Integer.compare(one.length(), other.length());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LabelSet set
        && hash == set.hash
        && Arrays.equals(names, set.names)
        && Arrays.equals(values, set.values);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < names.length; i++) {
      text.append(i == 0 ? "" : ", ").append(names[i]).append('=').append(values[i]);
    }
    return text.append('}').toString();
  }
}
