package io.forethought.benchmarks.runtime.recording;

import io.forethought.benchmarks.runtime.shop.Action;
import io.forethought.benchmarks.runtime.shop.Continent;
import java.util.Random;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/**
 * What a thread records, call after call: labels and values that no compiler can foresee, the same
 * in each run.
 */
@State(Scope.Thread)
@SuppressWarnings("EnumOrdinal") // The fastest way to what is kept, which is what we compare with.
public class Calls {

  /** A power of two. Large enough that the branch predictor does not learn them by heart. */
  private static final int COUNT = 1_024;

  private static final int CAMPAIGNS = 40;

  private final Action[] actions = new Action[COUNT];
  private final Continent[] continents = new Continent[COUNT];
  private final String[] campaigns = new String[COUNT];
  private final double[] seconds = new double[COUNT];
  private final long[] nanos = new long[COUNT];
  private int last;

  /** Draws the calls of a thread. */
  @Setup
  public void draw(ThreadParams thread) {
    Random random = new Random(thread.getThreadIndex());
    for (int i = 0; i < COUNT; i++) {
      actions[i] = Action.values()[random.nextInt(Action.values().length)];
      continents[i] = Continent.values()[random.nextInt(Continent.COUNT)];
      campaigns[i] = "campaign-" + random.nextInt(CAMPAIGNS);
      // Most answers take some 100 ms, some a few milliseconds, some seconds.
      seconds[i] = Math.exp(random.nextGaussian() * 1.6 - 2.3);
      nanos[i] = Math.round(seconds[i] * 1e9);
    }
  }

  int next() {
    last = (last + 1) & (COUNT - 1);
    return last;
  }

  Action action(int call) {
    return actions[call];
  }

  Continent continent(int call) {
    return continents[call];
  }

  /** Where the data point of the action stands in an array of kept ones. */
  int actionIndex(int call) {
    return actions[call].ordinal();
  }

  /** Where the data point of action and continent stands in an array of kept ones. */
  int seriesIndex(int call) {
    return actions[call].ordinal() * Continent.COUNT + continents[call].ordinal();
  }

  String campaign(int call) {
    return campaigns[call];
  }

  double seconds(int call) {
    return seconds[call];
  }

  long nanos(int call) {
    return nanos[call];
  }
}
