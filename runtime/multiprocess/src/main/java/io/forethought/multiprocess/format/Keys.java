package io.forethought.multiprocess.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of several files. Most files have the same keys, and most keys are there again at the
 * next scrape, so each is parsed once. They are also in the same order, so the key after another
 * one is most often known, and only compared. Not to be used by two threads at a time.
 */
public final class Keys {

  private final int look;

  private final Map<Text, Text> found;

  /** What other keys had when they were complete. Several threads read it. */
  private final Map<Text, Text> earlier;

  private @Nullable Text last;

  /** Knows no key. */
  public Keys() {
    look = 0;
    found = new HashMap<>();
    earlier = Map.of();
  }

  /** Knows the keys of an earlier scrape, and keeps those that are still in use. */
  public Keys(Keys last) {
    look = last.look + 1;
    // A map has a third more places than entries.
    found = new HashMap<>(last.found.size() * 4 / 3 + 1);
    earlier = last.found;
    if (last.last != null) {
      // What has followed may have been removed.
      last.last.follower = null;
    }
  }

  /** Returns the key in these bytes; null if they contain none. */
  @Nullable SampleKey get(byte[] bytes, int from, int length, int elements) {
    Text before = last;
    Text text = before == null ? null : before.follower;
    if (text == null || !text.isAt(bytes, from, length, elements)) {
      text = find(Arrays.copyOfRange(bytes, from, from + length), elements);
      if (before != null) {
        before.follower = text;
      }
    }
    last = text;
    if (text == null) {
      return null;
    }
    if (text.look != look) {
      text.look = look;
      found.put(text, text);
    }
    return text.key;
  }

  private @Nullable Text find(byte[] bytes, int elements) {
    Text wanted = new Text(bytes, elements, null);
    Text known = found.get(wanted);
    if (known == null) {
      known = earlier.get(wanted);
    }
    if (known != null) {
      return known;
    }
    SampleKey key = KeyParser.parse(new String(bytes, StandardCharsets.UTF_8), elements);
    SampleKey near = last == null ? null : last.key;
    return key == null ? null : new Text(bytes, elements, near == null ? key : key.like(near));
  }

  /** Bytes that are compared by their content. */
  private static final class Text {

    private final byte[] bytes;
    private final int elements;
    private final int hash;
    private final @Nullable SampleKey key;

    /** The last look that has found it. */
    private int look = -1;

    /** What came after it the last time. */
    private @Nullable Text follower;

    Text(byte[] bytes, int elements, @Nullable SampleKey key) {
      this.bytes = bytes;
      this.elements = elements;
      this.hash = 31 * Arrays.hashCode(bytes) + elements;
      this.key = key;
    }

    boolean isAt(byte[] other, int from, int length, int otherElements) {
      return elements == otherElements
          && Arrays.equals(bytes, 0, bytes.length, other, from, from + length);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Text text
          && hash == text.hash
          && elements == text.elements
          && Arrays.equals(bytes, text.bytes);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
