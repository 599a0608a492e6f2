package io.forethought.processor.testing.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of many mutants. */
public final class Tally {

  private final Map<Long, String> failures = new TreeMap<>();
  private final Map<String, Integer> codes = new TreeMap<>();
  private int all;
  private int finished;
  private int generated;

  /** Counts a mutant; one that made anything fail is kept. */
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

  /** The mutants that made the compiler or a processor fail, with what it said. */
  public List<String> failures() {
    return new ArrayList<>(failures.values());
  }

  /** How many mutants were told of each code. */
  public Map<String, Integer> codes() {
    return new TreeMap<>(codes);
  }

  /** How many of a hundred mutants came to the last round. */
  public int percentFinished() {
    return 100 * finished / all;
  }

  /** For how many of a hundred mutants a class was generated. */
  public int percentGenerated() {
    return 100 * generated / all;
  }
}
