package io.forethought.servlet.filter;

import org.jspecify.annotations.Nullable;

/** An object that keeps the text of another one, which is asked for its text once. */
final class Said {

  private final @Nullable Object value;
  private String text;

  Said(@Nullable Object value) {
    this.value = value;
    this.text = value == null ? "null" : "";
  }

  /** Returns the text; empty if nobody has asked for it. */
  String text() {
    return text;
  }

  @Override
  public String toString() {
    String said = String.valueOf(value);
    text = String.valueOf(said);
    return said;
  }
}
