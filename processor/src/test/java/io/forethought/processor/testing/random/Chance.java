package io.forethought.processor.testing.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** The decisions that follow from a seed. The seed also decides how often they are hostile. */
public final class Chance {

  /** Spreads neighboring seeds. */
  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

  private static final int CERTAIN = 1_000;
  private static final List<Integer> HOSTILITIES = List.of(0, 0, 15, 40, 120);

  private final Random random;
  private final int hostility;

  /** All decisions that follow from a seed. */
  public Chance(long seed) {
    random = new Random(seed * GOLDEN_RATIO);
    hostility = of(HOSTILITIES);
  }

  /** Whether to do something that users should not do. */
  boolean hostile() {
    return random.nextInt(CERTAIN) < hostility;
  }

  /** True in one of this number of cases. */
  public boolean oneIn(int cases) {
    return random.nextInt(cases) == 0;
  }

  /** A number from 0 to below the bound. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** One of these. */
  public <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** One of these. */
  public String word(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** The first, or the second if the decision is hostile. */
  <T> T mostly(Supplier<T> usual, Supplier<T> hostile) {
    return hostile() ? hostile.get() : usual.get();
  }

  /** At most this number of results, possibly none. */
  <T> List<T> upTo(int most, Supplier<T> each) {
    List<T> made = new ArrayList<>();
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      made.add(each.get());
    }
    return made;
  }

  /** The source of randomness, for other uses. */
  public Random random() {
    return random;
  }
}
