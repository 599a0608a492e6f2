package io.forethought.runtime.family;

import io.forethought.runtime.incident.Incident;
import io.prometheus.metrics.core.datapoints.StateSetDataPoint;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.StateSetSnapshot.StateSetDataPointSnapshot;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The active states of one series of a state set. {@code null}, and a state that the set does not
 * have, change nothing and are counted in {@code forethought_amounts_rejected_total{metric}}.
 *
 * @param <E> the enum of the states
 * @since 0.1.0
 */
public final class StateSetCell<E extends Enum<E>> implements StateSetDataPoint {

  private final States states;
  private final Incident rejection;
  private final boolean[] held;

  StateSetCell(States states, Incident rejection) {
    this.states = states;
    this.rejection = rejection;
    this.held = new boolean[states.size()];
  }

  /**
   * Makes this state the only active one. A scrape sees either the whole change or none of it.
   *
   * @param state the state that is active now
   */
  public void become(@Nullable E state) {
    int index = state == null ? -1 : states.indexOfConstant(state.name());
    if (index < 0) {
      rejection.count();
      return;
    }
    synchronized (held) {
      Arrays.fill(held, false);
      held[index] = true;
    }
  }

  /**
   * Activates a state and leaves the others unchanged.
   *
   * @param state the name of the state as it is exposed
   */
  @Override
  public void setTrue(@Nullable String state) {
    set(state == null ? -1 : states.indexOfName(state), true);
  }

  @Override
  public void setTrue(@Nullable Enum<?> state) {
    set(state == null ? -1 : states.indexOfConstant(state.name()), true);
  }

  /**
   * Deactivates a state.
   *
   * @param state the name of the state as it is exposed
   */
  @Override
  public void setFalse(@Nullable String state) {
    set(state == null ? -1 : states.indexOfName(state), false);
  }

  @Override
  public void setFalse(@Nullable Enum<?> state) {
    set(state == null ? -1 : states.indexOfConstant(state.name()), false);
  }

  private void set(int index, boolean holds) {
    if (index < 0) {
      rejection.count();
      return;
    }
    synchronized (held) {
      held[index] = holds;
    }
  }

  StateSetDataPointSnapshot snapshot(Labels labels) {
    boolean[] now;
    synchronized (held) {
      now = held.clone();
    }
    return new StateSetDataPointSnapshot(states.names(), now, labels);
  }
}
