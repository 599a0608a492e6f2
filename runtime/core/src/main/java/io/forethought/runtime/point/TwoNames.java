package io.forethought.runtime.point;

import io.forethought.runtime.shared.RemovableSeries;
import io.forethought.runtime.shared.SharedFamily;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.time.Duration;
import java.util.function.BinaryOperator;

/**
 * A renamed metric that several processes share. It is written under both names, because a process
 * with an earlier version of the program writes the old one: then the old name has the total of
 * both versions, whichever process is scraped.
 *
 * @param <S> what records into a series
 */
public final class TwoNames<S> implements SharedFamily<S> {

  private final SharedFamily<S> current;
  private final SharedFamily<S> old;
  private final BinaryOperator<S> both;

  /**
   * Creates it.
   *
   * @param both returns what records into two series
   */
  public TwoNames(SharedFamily<S> current, SharedFamily<S> old, BinaryOperator<S> both) {
    this.current = current;
    this.old = old;
    this.both = both;
  }

  /** Returns the family under its old name. */
  public static SharedFamily<?> old(SharedFamily<?> family) {
    return family instanceof TwoNames<?> renamed ? renamed.old : family;
  }

  @Override
  public SharedFamily<S> read() {
    return current;
  }

  @Override
  public String name() {
    return current.name();
  }

  @Override
  public void keepExemplars() {
    current.keepExemplars();
    old.keepExemplars();
  }

  @Override
  public S series(Labels labels) {
    return both.apply(current.series(labels), old.series(labels));
  }

  @Override
  public RemovableSeries<S> removable(Labels labels) {
    return new Both(current.removable(labels), old.removable(labels));
  }

  @Override
  public void removeUnusedAfter(Duration idle) {
    current.removeUnusedAfter(idle);
    old.removeUnusedAfter(idle);
  }

  @Override
  public void clear() {
    current.clear();
    old.clear();
  }

  @Override
  public MetricSnapshot snapshot(MetricMetadata metadata) {
    return current.snapshot(metadata);
  }

  /** A series under both names. If one is removed, so is the other. */
  private final class Both implements RemovableSeries<S> {

    private final RemovableSeries<S> first;
    private final RemovableSeries<S> second;
    private final S values;

    Both(RemovableSeries<S> first, RemovableSeries<S> second) {
      this.first = first;
      this.second = second;
      this.values = both.apply(first.values(), second.values());
    }

    @Override
    public S values() {
      return values;
    }

    @Override
    public void used() {
      first.used();
      second.used();
    }

    @Override
    public boolean isChanged() {
      return first.isChanged();
    }

    @Override
    public void carryTo(S other) {
      first.carryTo(other);
    }

    @Override
    public void remove() {
      first.remove();
      second.remove();
    }

    @Override
    public boolean isRemoved() {
      return first.isRemoved() || second.isRemoved();
    }
  }
}
