package io.forethought.testing;

import io.forethought.runtime.registration.RegisteredSet;
import io.forethought.testing.scope.ScopedSets;
import io.forethought.testing.series.Reading;
import io.forethought.testing.series.Sample;
import io.forethought.testing.series.Twin;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What an instance of a metric set has recorded.
 *
 * @param <M> the metric set
 */
final class Recorded<M> {

  private final Class<M> set;
  private final RegisteredSet place;

  private Recorded(Class<M> set, RegisteredSet place) {
    this.set = set;
    this.place = place;
  }

  /**
   * Finds out where an instance records.
   *
   * @throws IllegalArgumentException if it is not a registered instance of a metric set
   */
  static <M> Recorded<M> by(M metrics) {
    RegisteredSet place =
        ScopedSets.find(metrics)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "\""
                            + metrics.getClass().getName()
                            + "\" is not a registered metric set.\n"
                            + "Fix: pass what Forethought.metrics(…) returned, or a parameter of"
                            + " the test. A mock records nothing, and neither does a set that was"
                            + " removed."));
    @SuppressWarnings("unchecked") // The instance implements the set.
    Class<M> set = (Class<M>) place.set();
    return new Recorded<>(set, place);
  }

  /** Returns the name of the set, such as {@code OrderMetrics}. */
  String name() {
    return set.getSimpleName();
  }

  /** Returns the present values. */
  Reading now() {
    try (Twin<M> twin = twin()) {
      return twin.read(place.registry());
    }
  }

  /** Returns the samples in which a call records. */
  Set<Sample> samples(Consumer<? super M> call) {
    try (Twin<M> twin = twin()) {
      return twin.samples(call);
    }
  }

  /** Returns what the samples would be if only this call had been made. */
  Reading after(Consumer<? super M> call) {
    try (Twin<M> twin = twin()) {
      return twin.recorded(call).after();
    }
  }

  private Twin<M> twin() {
    return new Twin<>(set);
  }
}
