package io.forethought.runtime.registration;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What creates the instances of a metric set with gauges that are read from sources.
 *
 * @param type the interface of the sources
 * @param factory creates an instance from the families it builds and its sources
 * @param <S> the interface of the sources
 */
record SourcedFactory<S>(Class<S> type, BiFunction<Instruments, S, ?> factory) {

  /** Returns the factory for some sources. */
  Function<Instruments, ?> with(Object sources) {
    S known = type.cast(sources);
    return instruments -> factory.apply(instruments, known);
  }
}
