package io.forethought.benchmarks.runtime.recording;

import io.forethought.benchmarks.runtime.shop.Action;
import io.forethought.benchmarks.runtime.shop.Continent;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Data points that somebody looked up once and keeps in an array, by the ordinals of labels. */
final class PerSeries {

  /** How many series two labels make. */
  static final int COUNT = Action.values().length * Continent.COUNT;

  private PerSeries() {}

  /** One for each action and continent. */
  static <T> T[] of(IntFunction<T[]> array, BiFunction<Action, Continent, T> lookUp) {
    return Arrays.stream(Action.values())
        .flatMap(
            action ->
                Arrays.stream(Continent.values()).map(continent -> lookUp.apply(action, continent)))
        .toArray(array);
  }

  /** One for each action. */
  static <T> T[] of(IntFunction<T[]> array, Function<Action, T> lookUp) {
    return Arrays.stream(Action.values()).map(lookUp).toArray(array);
  }
}
