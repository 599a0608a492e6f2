package io.forethought.runtime.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.forethought.runtime.incident.Incidents;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ExpiringCellsTest {

  private static final int THREADS = 4;
  private static final int CALLS = 100_000;

  private final AtomicLong now = new AtomicLong();
  private final AtomicLong ofRemoved = new AtomicLong();

  /** The time passes with each look, so series end while threads record into them. */
  @Test
  void nothingIsLostWhileSeriesAreRemoved() throws Exception {
    Axes axes = new Axes("calls_total");
    LabelAxis axis =
        axes.addOpen("caller", new String[] {"a", "b"}, new Incidents().overflow("c", "l"));
    axes.expire(axis, new TwoValues(axis), 1);
    ExpiringCells<Sum> cells = axes.expiringCells(now::get, (values, lease) -> new Sum(lease));
    Sum kept = cells.at(0);
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Integer>> running = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        Sum own = thread % 2 == 0 ? kept : cells.at(1);
        running.add(pool.submit(() -> record(own)));
      }
      while (!running.stream().allMatch(Future::isDone)) {
        now.addAndGet(2);
        cells.sweep();
      }
      for (Future<Integer> ended : running) {
        assertThat(ended.get()).isEqualTo(CALLS);
      }
    } finally {
      pool.shutdownNow();
    }
    cells.clear();

    // A thread that stops for the whole time may record twice, but never into nothing.
    assertThat(ofRemoved.get()).isBetween((long) THREADS * CALLS, THREADS * CALLS * 101L / 100);
    assertThat(cells.order().size()).isZero();
  }

  /**
   * Removal visits these places and no other, so it takes no longer in a family with many series.
   */
  @Test
  void aSeriesIsRemovedFromItsPlacesOnly() {
    Axes axes = new Axes("calls_total");
    LabelAxis color =
        axes.add("color", new String[] {"red", "blue", "red"}, new Incidents().overflow("c", "l"));
    LabelAxis caller =
        axes.addOpen("caller", new String[] {"a", "b"}, new Incidents().overflow("c", "l"));
    axes.expire(caller, new TwoValues(caller), 1);
    ExpiringCells<Sum> cells = axes.expiringCells(now::get, (values, lease) -> new Sum(lease));
    int again = color.offset(2);
    int blue = color.offset(1);
    int ofOther = caller.offset(1);
    Sum first = cells.at(again);
    Sum second = cells.at(blue);
    Sum third = cells.at(ofOther);
    assertThat(cells.at(0)).isSameAs(first);
    assertThat(cells.places(first)).containsExactly(0, again);
    assertThat(cells.places(second)).containsExactly(blue);
    assertThat(cells.places(third)).containsExactly(ofOther);

    assertThat(first.lease().end()).isTrue();

    assertThat(cells.order().size()).isEqualTo(2);
    assertThat(cells.at(blue)).isSameAs(second);
    assertThat(cells.at(ofOther)).isSameAs(third);
    Sum fresh = cells.at(0);
    assertThat(fresh).isNotSameAs(first);
    assertThat(cells.places(fresh)).containsExactly(0);
    assertThat(cells.at(again)).isSameAs(fresh);
  }

  private static int record(Sum own) {
    int calls = 0;
    while (calls < CALLS) {
      own.add();
      calls++;
    }
    return calls;
  }

  /** A data point that records like those of the families. */
  private final class Sum implements Expiring {

    private final Lease<Sum> lease;
    private final AtomicLong value = new AtomicLong();

    Sum(Lease<Sum> lease) {
      this.lease = lease;
    }

    void add() {
      if (lease.use()) {
        value.incrementAndGet();
        if (!lease.isEnded()) {
          return;
        }
      }
      lease.successor().add();
    }

    @Override
    public Lease<Sum> lease() {
      return lease;
    }

    @Override
    public void removed() {
      ofRemoved.addAndGet(value.get());
    }
  }

  /** Values that stay at their places. */
  private record TwoValues(LabelAxis axis) implements ExpiringValues {

    @Override
    public int offset(String value) {
      return axis.offset(value.equals("a") ? 0 : 1);
    }

    @Override
    public void hold(int ordinal) {}

    @Override
    public void release(int ordinal) {}

    @Override
    public void forget() {}
  }
}
