package io.forethought.benchmarks.runtime;

import java.util.Set;

/**
 * How often and how long something is measured.
 *
 * @param forks so many processes; 0 measures in this one
 * @param warmUps in each so many iterations that do not count
 * @param iterations and so many that do
 * @param millis so long each; what is slow takes longer
 * @param registries so many registries are filled for what series keep
 */
record Effort(int forks, int warmUps, int iterations, int millis, int registries) {

  /** As the page is measured. */
  static final Effort FULL = new Effort(2, 2, 3, 300, 5);

  /** Says that all works, and nothing about figures. */
  static final Effort QUICK = new Effort(0, 1, 1, 10, 1);

  Effort forks(int count) {
    return new Effort(count, warmUps, iterations, millis, registries);
  }

  Effort warmUps(int count) {
    return new Effort(forks, count, iterations, millis, registries);
  }

  Effort iterations(int count) {
    return new Effort(forks, warmUps, count, millis, registries);
  }

  Effort millis(int count) {
    return new Effort(forks, warmUps, iterations, count, registries);
  }

  /** The same in words, for some parts. */
  String text(Set<Part> parts) {
    String often =
        iterations
            + (iterations == 1 ? " iteration" : " iterations")
            + " of "
            + millis
            + " ms"
            + (parts.contains(Part.SCRAPING) || parts.contains(Part.REGISTERING)
                ? " (twice as long for scraping and registering)"
                : "");
    if (forks == 0) {
      return "A trial run, whose figures mean nothing: " + often + " in one process.";
    }
    return "Each benchmark ran in "
        + forks
        + (forks == 1 ? " process, with " : " processes, each with ")
        + often
        + " after "
        + warmUps
        + " warm-ups.";
  }
}
