package io.forethought.multiprocess.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of several files. Most files have the same keys, and most keys are there again at the
 * next scrape, so each is parsed once. Not to be used by two threads at a time.
 */
public final class Keys {

  private final Map<Text, SampleKey> parsed = new HashMap<>();

  /** What other keys had when they were complete. Several threads read it. */
  private final Map<Text, SampleKey> earlier;

  /** Knows no key. */
  public Keys() {
    earlier = Map.of();
  }

  /** Knows the keys of an earlier scrape, and keeps those that are still in use. */
  public Keys(Keys last) {
    earlier = last.parsed;
  }

  /** Returns the key in these bytes; null if they contain none. */
  @Nullable SampleKey get(byte[] bytes, int from, int length, int elements) {
    Text text = new Text(Arrays.copyOfRange(bytes, from, from + length), elements);
    SampleKey known = parsed.get(text);
    if (known == null) {
      known = earlier.get(text);
      if (known == null) {
        known = KeyParser.parse(new String(text.bytes, StandardCharsets.UTF_8), elements);
      }
      if (known != null) {
        parsed.put(text, known);
      }
    }
    return known;
  }

  /** Bytes that are compared by their content. */
  private static final class Text {

    private final byte[] bytes;
    private final int hash;

    Text(byte[] bytes, int elements) {
      this.bytes = bytes;
      this.hash = 31 * Arrays.hashCode(bytes) + elements;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Text text && hash == text.hash && Arrays.equals(bytes, text.bytes);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
