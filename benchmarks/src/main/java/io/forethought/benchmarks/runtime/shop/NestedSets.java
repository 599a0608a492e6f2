package io.forethought.benchmarks.runtime.shop;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The metric sets that a class holds. */
final class NestedSets {

  private NestedSets() {}

  /** All of them, sorted by name. */
  static <T> List<Class<? extends T>> of(Class<?> holder, Class<T> part) {
    return Stream.of(holder.getDeclaredClasses())
        .<Class<? extends T>>map(set -> set.asSubclass(part))
        .sorted(Comparator.comparing(Class::getName))
        .toList();
  }
}
