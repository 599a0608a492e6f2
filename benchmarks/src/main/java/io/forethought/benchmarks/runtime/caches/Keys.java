package io.forethought.benchmarks.runtime.caches;

import java.util.Random;
import java.util.function.BiConsumer;

/** Which keys a thread of a program looks up, always the same: half are there, half are not. */
final class Keys {

  /** A power of two. Large enough that the branch predictor does not learn them by heart. */
  private static final int COUNT = 1_024;

  private static final int ENTRIES = 1_000;

  private final String[] there = new String[COUNT];
  private final String[] missing = new String[COUNT];
  private int last;

  Keys(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < COUNT; i++) {
      there[i] = "article-" + random.nextInt(ENTRIES);
      missing[i] = "article-" + (ENTRIES + random.nextInt(ENTRIES));
    }
  }

  /** Puts all entries that there are. */
  static void fill(BiConsumer<String, String> cache) {
    for (int i = 0; i < ENTRIES; i++) {
      cache.accept("article-" + i, "price-" + i);
    }
  }

  /** The next key that is there. */
  String there() {
    last = (last + 1) & (COUNT - 1);
    return there[last];
  }

  /** The next key that is not. */
  String missing() {
    last = (last + 1) & (COUNT - 1);
    return missing[last];
  }
}
