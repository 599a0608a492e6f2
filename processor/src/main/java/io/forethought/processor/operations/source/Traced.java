package io.forethought.processor.operations.source;

import java.util.Arrays;

/** A text that is built from a source, one character after another, with their offsets there. */
public final class Traced {

  private final StringBuilder text = new StringBuilder();
  private int[] offsets = new int[32];

  /** Creates an empty text. */
  public Traced() {}

  /** Appends a character that stands at this offset of the source. */
  public void append(char character, int offset) {
    if (text.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * offsets.length);
    }
    offsets[text.length()] = offset;
    text.append(character);
  }

  /** Appends a part of the source as it is. */
  public void append(String source, int start, int end) {
    for (int i = start; i < end; i++) {
      append(source.charAt(i), i);
    }
  }

  /** Appends what stands for something at this offset of the source. */
  public void replace(String replacement, int offset) {
    for (int i = 0; i < replacement.length(); i++) {
      append(replacement.charAt(i), offset);
    }
  }

  /** The number of characters so far. */
  public int length() {
    return text.length();
  }

  /**
   * The text in its source.
   *
   * @param end where the source of the text ends
   */
  public Text in(Text source, int end) {
    int[] found = offsets(text.toString(), end);
    return source.derived(text.toString(), () -> found);
  }

  /**
   * The offsets of the characters of a value, and of its end; empty if something else was built.
   * The value can lack line breaks at the end.
   *
   * @param end where the source of the value ends
   */
  public int[] offsets(String value, int end) {
    int length = value.length();
    if (length > text.length() || !value.contentEquals(text.subSequence(0, length))) {
      return new int[0];
    }
    int[] found = Arrays.copyOf(offsets, length + 1);
    found[length] = length < text.length() ? offsets[length] : end;
    return found;
  }
}
