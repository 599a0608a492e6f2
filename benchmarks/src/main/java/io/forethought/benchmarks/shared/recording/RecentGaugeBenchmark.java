package io.forethought.benchmarks.shared.recording;

import io.forethought.benchmarks.runtime.shop.Action;
import io.forethought.runtime.Forethought;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Setting a gauge whose most recent value counts, as in the benchmark of other gauges. */
@State(Scope.Benchmark)
public class RecentGaugeBenchmark {

  private static final Action[] ACTIONS = Action.values();

  private final QueueMetrics metrics =
      Forethought.metrics(QueueMetrics.class, new PrometheusRegistry());

  /** The calls of a thread. */
  @State(Scope.Thread)
  public static class Calls {
    private int last;

    private int next() {
      // A linear congruential generator: the labels are not in order.
      last = last * 1_103_515_245 + 12_345;
      return last >>> 16;
    }
  }

  /** Sets it, with its label. */
  @Benchmark
  public void set(Calls calls) {
    int call = calls.next();
    metrics.visitors(ACTIONS[call % ACTIONS.length]).set(call);
  }
}
