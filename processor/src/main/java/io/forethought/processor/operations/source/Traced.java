package io.forethought.processor.operations.source;

import java.util.Arrays;
import java.util.Optional;

/** A text that is built from a source, one character after another, with their offsets there. */
public final class Traced {

  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[32];
  private int[] ends = new int[32];

  /** Creates an empty text. */
  public Traced() {}

  /** Appends a character that stands for a part of the source, such as an escape. */
  public void append(char character, int start, int end) {
    if (text.length() == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    starts[text.length()] = start;
    ends[text.length()] = end;
    text.append(character);
  }

  /** Appends a character that is one character of the source. */
  public void append(char character, int offset) {
    append(character, offset, offset + 1);
  }

  /** Appends a part of the source as it is. */
  public void append(String source, int start, int end) {
    for (int i = start; i < end; i++) {
      append(source.charAt(i), i);
    }
  }

  /** Appends what stands for a part of the source. */
  public void replace(String replacement, int start, int end) {
    for (int i = 0; i < replacement.length(); i++) {
      append(replacement.charAt(i), start, end);
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
    Offsets found = Offsets.of(starts, ends, text.length(), end);
    return source.derived(text.toString(), () -> found);
  }

  /**
   * The offsets of the characters of a value, and of its end; empty if something else was built.
   * The value can lack line breaks at the end.
   *
   * @param end where the source of the value ends
   */
  public Optional<Offsets> offsets(String value, int end) {
    int length = value.length();
    if (length > text.length() || !value.contentEquals(text.subSequence(0, length))) {
      return Optional.empty();
    }
    int last = length < text.length() ? starts[length] : end;
    return Optional.of(Offsets.of(starts, ends, length, last));
  }
}
