package io.forethought.benchmarks.runtime.recording;

import java.util.concurrent.atomic.LongAdder;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What one would write without any library. */
@State(Scope.Benchmark)
public class BareState {

  final LongAdder[] adders = PerSeries.of(LongAdder[]::new, (action, continent) -> new LongAdder());

  /** Loses increments if two threads come at once: the least that an increment can cost. */
  long one;

  /** The same, one for each series. */
  final long[] plain = new long[PerSeries.COUNT];
}
