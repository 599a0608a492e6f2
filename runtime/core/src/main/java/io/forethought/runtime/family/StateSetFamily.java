package io.forethought.runtime.family;

import io.forethought.runtime.incident.Incident;
import io.forethought.runtime.series.Cells;
import io.forethought.runtime.shared.Participant;
import io.forethought.runtime.shared.SharedFamily;
import io.prometheus.metrics.model.registry.MetricType;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.StateSetSnapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A state set with its series.
 *
 * @param <E> the enum of the states
 * @since 0.1.0
 */
public final class StateSetFamily<E extends Enum<E>> extends Family {

  private final States states;
  private final Cells<StateSetCell<E>> cells;
  private final Optional<Participant> participant;
  private final Optional<SharedFamily<?>> shared;

  private StateSetFamily(Builder<E> builder) {
    super(builder.name(), builder.descriptor(MetricType.STATESET), builder.incidents());
    this.states = builder.states;
    Incident rejection = builder.incidents().rejection(builder.name());
    this.cells = builder.axes().cells(offset -> new StateSetCell<>(states, rejection));
    this.participant = builder.participant();
    this.shared = sharedAs(getMetricFamilyDescriptor().getMetadata());
  }

  /**
   * Starts a state set.
   *
   * @param families the set that the state set joins when it is built
   * @param name the complete name
   * @param help the help text
   * @param states all constants of the enum in their order, as returned by {@code values()}
   * @param rendered names of states by the names of the constants; other constants are rendered in
   *     lower case
   * @param <E> the enum of the states
   * @return the builder
   */
  public static <E extends Enum<E>> Builder<E> builder(
      FamilySet families, String name, String help, E[] states, Map<String, String> rendered) {
    return new Builder<>(families, name, help, States.of(states, rendered));
  }

  /**
   * Returns the series at an offset by one array read. The first call creates the series.
   *
   * @param offset the sum of the offsets of the labels
   * @return the data point, the same each time
   */
  public StateSetCell<E> at(int offset) {
    return cells.at(offset);
  }

  /**
   * Returns the only series of a family without labels.
   *
   * @return the data point, the same each time
   */
  public StateSetCell<E> only() {
    return cells.at(0);
  }

  @Override
  @SuppressWarnings("exports") // Only the registration of this module calls it.
  public Optional<SharedFamily<?>> shared() {
    return shared;
  }

  @Override
  Optional<SharedFamily<?>> sharedAs(MetricMetadata metadata) {
    return participant.map(each -> each.stateSet(metadata.getName(), () -> own(metadata)));
  }

  @Override
  MetricSnapshot snapshot(MetricMetadata metadata) {
    return shared.isPresent() ? shared.get().snapshot(metadata) : own(metadata);
  }

  private MetricSnapshot own(MetricMetadata metadata) {
    // The client rejects a data point without states.
    return new StateSetSnapshot(
        metadata, states.size() == 0 ? List.of() : cells.snapshots(StateSetCell::snapshot));
  }

  /**
   * Builds a state set.
   *
   * @param <E> the enum of the states
   * @since 0.1.0
   */
  public static final class Builder<E extends Enum<E>> extends FamilyBuilder<Builder<E>> {

    private final States states;

    private Builder(FamilySet families, String name, String help, States states) {
      super(families, name, help);
      this.states = states;
    }

    @Override
    Builder<E> self() {
      return this;
    }

    /**
     * Builds the state set and adds it to the set of families.
     *
     * @return the family
     */
    public StateSetFamily<E> build() {
      return built(new StateSetFamily<>(this));
    }
  }
}
