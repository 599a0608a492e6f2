package io.forethought.processor.testing.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The results for many mutants. */
public final class Tally {

  private final Map<Long, String> failures = new TreeMap<>();
  private final Map<String, Integer> codes = new TreeMap<>();
  private int all;
  private int finished;
  private int generated;

  /** Counts a mutant, and keeps it if anything failed. */
  synchronized void add(long seed, Mutant mutant, Verdict verdict) {
    all++;
    finished += verdict.finished() ? 1 : 0;
    generated += verdict.hasGenerated() ? 1 : 0;
    verdict.codes().forEach(code -> codes.merge(code, 1, Integer::sum));
    if (verdict.isFailure()) {
      failures.put(
          seed,
          "seed " + seed + "\n" + String.join("\n", verdict.told()) + "\n" + mutant.describe());
    }
  }

  /** The mutants for which the compiler or a processor failed, with the messages. */
  public List<String> failures() {
    return new ArrayList<>(failures.values());
  }

  /** The number of mutants with each code. */
  public Map<String, Integer> codes() {
    return new TreeMap<>(codes);
  }

  /** The percentage of mutants that reached the last round. */
  public int percentFinished() {
    return 100 * finished / all;
  }

  /** The percentage of mutants for which a class was generated. */
  public int percentGenerated() {
    return 100 * generated / all;
  }
}
