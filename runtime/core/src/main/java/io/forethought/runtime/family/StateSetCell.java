package io.forethought.runtime.family;

import io.forethought.runtime.incident.Incident;
import io.prometheus.metrics.core.datapoints.StateSetDataPoint;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.StateSetSnapshot.StateSetDataPointSnapshot;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which states hold in one series of a state set. A state that the set does not have, and {@code
 * null}, change nothing and count in {@code forethought_amounts_rejected_total{metric}}.
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
   * Lets this state hold and no other. A scrape sees the whole change or nothing of it.
   *
   * @param state the state that holds now
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
   * Lets a state hold, besides those that hold already.
   *
   * @param state the state by the name that is exposed
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
   * Lets a state no longer hold.
   *
   * @param state the state by the name that is exposed
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
