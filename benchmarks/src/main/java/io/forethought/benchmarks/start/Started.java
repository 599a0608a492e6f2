package io.forethought.benchmarks.start;

import io.forethought.benchmarks.machine.Cost;
import io.forethought.benchmarks.machine.Jdk;
import io.forethought.benchmarks.machine.Spread;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * All runs with one JDK.
 *
 * @param jdk the JDK
 * @param costs for each program, one cost for each run
 * @param classes for each program, the classes it loads
 */
record Started(Jdk jdk, Map<Program, List<Cost>> costs, Map<Program, LoadedClasses> classes) {

  private static final double NANOS = 1e9;

  Started {
    costs = Map.copyOf(costs);
    classes = Map.copyOf(classes);
  }

  /** The CPU time of a program in seconds. */
  Spread cpu(Program program) {
    return seconds(program, Cost::cpu);
  }

  /** The time in seconds that somebody waits for a program. */
  Spread wall(Program program) {
    return seconds(program, Cost::wall);
  }

  /** How many times the CPU time of another program Forethought's takes, run by run. */
  Spread over(Program other) {
    List<Cost> ours = costs(Program.FORETHOUGHT);
    List<Cost> others = costs(other);
    return Spread.of(
        IntStream.range(0, ours.size())
            .mapToDouble(run -> (double) ours.get(run).cpu() / others.get(run).cpu()));
  }

  /** The classes that a program loads. */
  LoadedClasses classes(Program program) {
    return Objects.requireNonNull(classes.get(program));
  }

  private List<Cost> costs(Program program) {
    return Objects.requireNonNull(costs.get(program));
  }

  private Spread seconds(Program program, ToLongFunction<Cost> time) {
    return Spread.of(costs(program).stream().mapToDouble(cost -> time.applyAsLong(cost) / NANOS));
  }
}
